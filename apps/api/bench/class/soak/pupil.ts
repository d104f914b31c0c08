import { setTimeout as wait } from 'node:timers/promises';
import { askClass, Refusal } from '../ask-class.ts';
import type { AnswerBook } from './answer-book.ts';
import { between, oneOf } from './chance.ts';
import { Follower } from './follower.ts';
import type { Ledger } from './ledger.ts';
import { type State, WAYS } from './lines/line.ts';
import { type Step, someAnswer } from './questions.ts';

/** All that those who sit in the class share. */
export type Hall = {
  url: string;
  code: string;
  steps: readonly Step[];
  ledger: Ledger;
  book: AnswerBook;
  counts: { joined: number; left: number; cut: number; reports: number; toldToWait: number; ended: number };
  /** What went wrong beside the states. */
  faults: string[];
  /** From now on nobody leaves, answers or is cut; an empty seat is filled once more. */
  isQuiet: boolean;
  /** The class is over: who is told so was to be told so. */
  isEnding: boolean;
};

/** How long somebody stays, and a seat is empty, in ms. */
const STAYS = { least: 30_000, most: 100_000 };
const EMPTY = { least: 500, most: 4_000 };
/** Between two cuts of one line. */
const HOLDS = { least: 10_000, most: 60_000 };
/** Before an answer is sent, and whether it is thought over. */
const THINKS = { least: 100, most: 3_500 };
const THINKS_TWICE = 0.3;
const AGAIN_MS = 1_300;
const EXPLORES = { least: 6_000, most: 25_000 };
const TICK_MS = 100;

const JOIN = `mutation ($code: String!, $name: String) { joinRoom(code: $code, name: $name) {
  ... on Joined { room token member { id } state { epoch sequence phase step callBack ask { question phase } } }
  ... on JoinRefused { reason retryAfter } } }`;
type Joining =
  | { room: string; token: string; member: { id: string }; state: State }
  | { reason: string; retryAfter: number };
const ANSWER = `mutation ($room: ID!, $question: ID!, $value: AnswerInput!) {
  answer(room: $room, question: $question, value: $value) { question } }`;
const REPORT =
  'mutation ($room: ID!, $isFollowing: Boolean!, $view: String) { report(room: $room, isFollowing: $isFollowing, view: $view) }';

/** One seat of the class: somebody joins, follows, answers and leaves, and comes again as somebody else, until all is quiet. Who sits then stays. */
export async function sit(hall: Hall, seat: number): Promise<void> {
  for (let person = 1; ; person += 1) {
    const name = `Pupil ${seat}-${person}`;
    const follower = await join(hall, name);
    await attend(hall, follower, name);
    if (hall.isQuiet) return;
    follower.leave();
    hall.counts.left += 1;
    await wait(between(EMPTY.least, EMPTY.most));
  }
}

async function join(hall: Hall, name: string): Promise<Follower> {
  for (;;) {
    const { joinRoom } = await askClass<{ joinRoom: Joining }>(hall.url, JOIN, { code: hall.code, name });
    if ('token' in joinRoom) {
      hall.counts.joined += 1;
      const { room, token, member, state } = joinRoom;
      return new Follower(hall, { way: oneOf(WAYS), room, token, member: member.id }, state);
    }
    if (joinRoom.reason !== 'WAIT') throw new Error(`${name} was not let in: ${joinRoom.reason}.`);
    hall.counts.toldToWait += 1;
    await wait(1_000 * joinRoom.retryAfter);
  }
}

async function attend(hall: Hall, follower: Follower, name: string): Promise<void> {
  const leavesAt = performance.now() + between(STAYS.least, STAYS.most);
  let cutAt = performance.now() + between(HOLDS.least, HOLDS.most);
  let exploresAt = performance.now() + between(EXPLORES.least, EXPLORES.most);
  let [isFollowing, callBack, answered] = [true, follower.held.callBack, ''];
  const busy: Promise<void>[] = [];
  const say = (nowFollowing: boolean) => {
    isFollowing = nowFollowing;
    exploresAt = performance.now() + between(EXPLORES.least, EXPLORES.most);
    busy.push(report(hall, follower, isFollowing));
  };
  while (!hall.isQuiet && performance.now() < leavesAt && !follower.isOver) {
    const now = performance.now();
    const { ask, callBack: called } = follower.held;
    if (now > cutAt && follower.isLive) {
      cutAt = now + between(HOLDS.least, HOLDS.most);
      follower.cut(oneOf(['reset', 'silence']));
      hall.counts.cut += 1;
    }
    // A question that is asked once more is answered once more.
    if (ask?.phase !== 'OPEN') answered = '';
    else if (answered !== ask.question) {
      answered = ask.question;
      busy.push(think(hall, follower, ask.question, name));
    }
    if (called > callBack && !isFollowing) say(true);
    else if (now > exploresAt) say(!isFollowing);
    callBack = called;
    await wait(TICK_MS);
  }
  await Promise.all(busy);
}

async function think(hall: Hall, follower: Follower, question: string, name: string): Promise<void> {
  await wait(between(THINKS.least, THINKS.most));
  await answer(hall, follower, question, `${name} thinks so`);
  if (Math.random() > THINKS_TWICE) return;
  await wait(AGAIN_MS);
  await answer(hall, follower, question, `${name} thinks otherwise`);
}

async function answer(hall: Hall, follower: Follower, question: string, text: string): Promise<void> {
  const { room, token, member } = follower.is;
  const value = someAnswer(hall.steps, question, text);
  hall.book.sent(member, question, value);
  try {
    await askClass(hall.url, ANSWER, { room, question, value }, { token });
    hall.book.took(member, question, value);
  } catch (error) {
    // It was closed meanwhile.
    if (error instanceof Refusal && error.code === 'BAD_USER_INPUT') hall.book.refused += 1;
    else hall.faults.push(`An answer: ${error}`);
  }
}

async function report(hall: Hall, follower: Follower, isFollowing: boolean): Promise<void> {
  const { room, token } = follower.is;
  const view = isFollowing ? null : '/figures/kirov';
  try {
    await askClass(hall.url, REPORT, { room, isFollowing, view }, { token });
    hall.counts.reports += 1;
  } catch (error) {
    // Called back within two seconds of the last: as the pages do, it is said again when it may be.
    if (!(error instanceof Refusal) || error.code !== 'RATE_LIMITED')
      return void hall.faults.push(`A report: ${error}`);
    await wait(2_200);
    await report(hall, follower, isFollowing);
  }
}
