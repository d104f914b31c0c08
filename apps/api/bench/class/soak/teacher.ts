import { setTimeout as wait } from 'node:timers/promises';
import { isNewer, type RoomNumber } from '@kto-kogo/room';
import { askClass } from '../ask-class.ts';
import { clock } from '../clock.ts';
import { STEER } from '../document.ts';
import type { Found } from './answer-book.ts';
import { between } from './chance.ts';
import type { FollowedLine } from './ledger.ts';
import type { Line, State } from './lines/line.ts';
import { type Desk, openSocket } from './lines/socket-line.ts';
import type { Hall } from './pupil.ts';
import type { Step } from './questions.ts';

const ANSWERS = 'query ($room: ID!) { roomAnswers(room: $room) { member question choice text point } }';
const PICKED = 3;

type Change = Record<string, unknown>;

/** The desk, which steers all the while, and follows what it does as everybody does. */
export class Teacher {
  readonly counts = { changes: 0, stale: 0 };
  desk: Desk | null = null;
  readonly #hall: Hall;
  readonly #room: string;
  readonly #key: string;
  readonly #line: Line;
  readonly #followed: FollowedLine;
  #held: RoomNumber;

  constructor(hall: Hall, { room, key, state }: { room: string; key: string; state: RoomNumber }) {
    this.#hall = hall;
    this.#room = room;
    this.#key = key;
    this.#held = state;
    this.#followed = hall.ledger.begin('socket');
    this.#line = openSocket(
      {
        ...{ url: hall.url, room, token: key },
        newest: () => this.#held,
        onState: (told) => this.#take(told),
        onNothingNewer() {},
        onEnd: (_how, why) => {
          if (!hall.isEnding) hall.faults.push(`The line of the desk was lost: ${why}`);
        },
      },
      (desk) => this.#takeDesk(desk),
    );
  }

  /** Teaches the lesson from the beginning to the end, again and again, until it is time. */
  async teach(isOver: () => boolean): Promise<void> {
    const { steps } = this.#hall;
    for (let place = 0; !isOver(); place = (place + 1) % steps.length) {
      const step = steps[place];
      await this.#next(place);
      await this.#steer({ show: { view: '/explore?focus=kirov' } });
      await this.#steer({ blank: true });
      await this.#steer({ blank: false });
      if (step?.question != null) await this.#ask(step.question);
      await this.#steer({ callBack: true });
    }
  }

  answers(): Promise<Found[]> {
    return askClass<{ roomAnswers: Found[] }>(
      this.#hall.url,
      ANSWERS,
      { room: this.#room },
      { token: this.#key },
    ).then(({ roomAnswers }) => roomAnswers);
  }

  /** The number of the class as it is now. */
  async present(): Promise<RoomNumber> {
    const query = 'query ($room: ID!) { room(id: $room) { epoch sequence } }';
    const asked = { room: this.#room };
    const { room } = await askClass<{ room: RoomNumber }>(this.#hall.url, query, asked, { token: this.#key });
    return room;
  }

  async end(): Promise<void> {
    this.#hall.isEnding = true;
    await askClass(
      this.#hall.url,
      'mutation ($room: ID!) { endRoom(room: $room) }',
      { room: this.#room },
      { token: this.#key },
    );
  }

  close(): void {
    this.#line.close();
    this.#hall.ledger.end(this.#followed);
  }

  /** Two devices press it at once: the class goes one step on. */
  async #next(place: number): Promise<void> {
    const base = this.#held;
    const both = await Promise.all([this.#send({ goTo: place }, base), this.#send({ goTo: place }, base)]);
    const taken = both.filter((isTaken) => isTaken).length;
    if (taken !== 1) this.#hall.faults.push(`Of two presses at once ${taken} were taken.`);
    await wait(between(700, 1_500));
  }

  async #ask({ id, kind }: NonNullable<Step['question']>): Promise<void> {
    await this.#steer({ ask: { phase: 'OPEN' } });
    await wait(between(3_000, 5_000));
    await this.#steer({ ask: { phase: 'CLOSED' } });
    const given = kind === 'TEXT' ? (await this.answers()).filter(({ question }) => question === id) : [];
    const shown = given.slice(0, PICKED).map(({ member }) => member);
    await this.#steer({ ask: { phase: 'SHOWN', shown } });
    await this.#steer({ ask: { phase: 'EXPLAINED' } });
  }

  async #steer(change: Change): Promise<void> {
    if (!(await this.#send(change, this.#held)))
      this.#hall.faults.push(
        `The only device that steered was told that it is late: ${JSON.stringify(change)}`,
      );
    await wait(between(700, 1_500));
  }

  /** @returns whether it was taken */
  async #send(change: Change, base: RoomNumber): Promise<boolean> {
    const at = clock();
    const { steerRoom } = await askClass<{ steerRoom: RoomNumber & { __typename: string } }>(
      this.#hall.url,
      STEER,
      { room: this.#room, base: { epoch: base.epoch, sequence: base.sequence }, change },
      { token: this.#key },
    );
    if (steerRoom.__typename !== 'RoomState') {
      this.counts.stale += 1;
      return false;
    }
    this.counts.changes += 1;
    this.#hold(steerRoom);
    this.#hall.ledger.made(steerRoom, at);
    return true;
  }

  #take(state: State): void {
    this.#hall.ledger.take(this.#followed, state, this.#followed.newest);
    this.#hold(state);
  }

  #hold({ epoch, sequence }: RoomNumber): void {
    if (isNewer({ epoch, sequence }, this.#held)) this.#held = { epoch, sequence };
  }

  #takeDesk(desk: Desk): void {
    const before = this.desk;
    const isNext = before?.epoch === desk.epoch && before.sequence + 1 === desk.sequence;
    if (!desk.isSnapshot && !isNext)
      this.#hall.faults.push(`The desk was told ${desk.sequence} after ${before?.sequence}.`);
    this.desk = desk;
  }
}
