/**
 * `npm run bench:class-soak -- 5`: a hundred join, follow, answer and leave for so many minutes, by the whole product, and come again as somebody else. It
 * fails where one of them was not told something in time, where an answer is gone that was acknowledged, or where something is left of the class.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { machine } from '@kto-kogo/bench';
import type { RoomNumber } from '@kto-kogo/room';
import { askClass } from '../ask-class.ts';
import { clock } from '../clock.ts';
import { OPEN } from '../document.ts';
import { AnswerBook } from './answer-book.ts';
import { BOUND_MS, Ledger } from './ledger.ts';
import { type Hall, sit } from './pupil.ts';
import { LESSON_OF_CLASS, type Step } from './questions.ts';
import { watchStalls } from './stalls.ts';
import { Teacher } from './teacher.ts';
import { tell } from './tell.ts';

const CLIENTS = 100;
const LESSON = 'who-killed-kirov';
/** One comes after the other: a class lets 60 in within ten seconds. */
const FILLS_MS = 20_000;
/** Within which those who were cut last are back; and the desk knows of all who are there, and of nobody else. */
const BACK_MS = 15_000;
const KNOWN_MS = 60_000;
const DELETED_MS = 5_000;

const [minutes = 5] = process.argv.slice(2).map(Number);
const url = `${process.env.KTO_KOGO_URL}/graphql`;
const rooms = join(process.env.KTO_KOGO_DATA ?? '', 'rooms');

process.stdout.write(`${machine()}. ${CLIENTS} clients, ${minutes} minutes.\n`);
const { openRoom } = await askClass<{
  openRoom: { room: string; key: string; code: string; state: RoomNumber };
}>(url, OPEN, { lesson: LESSON });
const { room, key, code } = openRoom;
const { roomLesson } = await askClass<{ roomLesson: { steps: Step[] } }>(
  url,
  LESSON_OF_CLASS,
  { room },
  { token: key },
);
const hall: Hall = {
  ...{ url, code, steps: roomLesson.steps, ledger: new Ledger(), book: new AnswerBook() },
  counts: { joined: 0, left: 0, cut: 0, reports: 0, toldToWait: 0, ended: 0 },
  ...{ faults: [], isQuiet: false, isEnding: false },
};
const { ledger, book, counts, faults } = hall;
const stalls = watchStalls(`${process.env.KTO_KOGO_URL}/healthz`);
const teacher = new Teacher(hall, openRoom);
const until = performance.now() + minutes * 60_000;
const sitting = Array.from({ length: CLIENTS }, async (_, seat) => {
  await wait((FILLS_MS * seat) / CLIENTS);
  await sit(hall, seat);
});
await teacher.teach(() => performance.now() >= until);
hall.isQuiet = true;
await Promise.all(sitting);

// The last state of all comes to everybody, whatever it was that changed the class.
await becomes('not all are back who were cut', () => ledger.live === CLIENTS + 1, BACK_MS);
ledger.made(await teacher.present(), clock());
await wait(BOUND_MS.polling);
await becomes(
  'the desk does not know who is there',
  () => {
    const { following = 0, exploring = 0 } = teacher.desk?.counts ?? {};
    return following + exploring === CLIENTS;
  },
  KNOWN_MS,
);
const answers = book.compare(await teacher.answers());
const kept = await files();
if (kept.length === 0) faults.push('The class was not in a file while it lasted.');

const connected = ledger.live - 1;
await teacher.end();
await becomes('not all were told of the end', () => counts.ended >= connected, BOUND_MS.polling);
await becomes('something is left of the class', async () => (await files()).length === 0, DELETED_MS);
teacher.close();
stalls.stop();
const ended = { answers, connected, told: counts.ended, left: await files(), stalls };
// Those who are not back yet wait for ever.
process.exit(tell(hall, teacher, ended) ? 0 : 1);

async function becomes(fault: string, isSo: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const late = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > late) {
      faults.push(`After ${ms / 1_000} s ${fault}.`);
      return;
    }
    await wait(50);
  }
}

async function files(): Promise<string[]> {
  return readdir(rooms).catch(() => []);
}
