import { createStore } from 'zustand/vanilla';
import type { AnswerInput } from '../../graphql/generated/graphql.ts';
import { type UnsentAnswers, unsentAnswers } from './kept-answers.ts';
import type { MemberApi } from './member-api.ts';
import { isPassing, waitAgain } from './passing.ts';

/** What becomes of an answer: it waits for the connection, is on its way, was taken, or was refused. */
export type GivenAnswer = {
  value: AnswerInput;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  /** What the server took last, and when, in ISO 8601; null for nothing. */
  taken: { value: AnswerInput; at: string } | null;
  /** In a sentence, where it was refused, or did not arrive and is sent again. */
  why: string | null;
  /** To which question it is: see `Ask.since`. Null until that is heard. */
  since: number | null;
};
/** By the id of the question. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** The API takes one in a second. */
const EVERY_MS = 1_050;

const NOT_ARRIVED = 'It has not arrived yet, and is sent again by itself.';

/** The answers of this member. What could not be sent is kept in this tab, and sent again until it has come. */
export function createOwnAnswers(member: string, api: Pick<MemberApi, 'answer' | 'ownAnswers'>) {
  const waiting = unsentAnswers.kept(member);
  const answers = createStore<GivenAnswers>(() =>
    Object.fromEntries(
      Object.entries(waiting).map(([question, { value, since }]) => [
        question,
        { value, state: 'waiting', taken: null, why: null, since } satisfies GivenAnswer,
      ]),
    ),
  );
  /** What each question was heard to be last. */
  const sinces = new Map<string, number>();
  const again = new Map<string, ReturnType<typeof setTimeout>>();
  const failed = new Map<string, number>();
  let nextAt = 0;
  let areLoaded = false;
  let isStopped = false;

  const keep = () => {
    // What is still on its way when this member has left is not kept.
    if (!isStopped) unsentAnswers.keep(member, waitingOf(answers.getState()));
  };
  const put = (question: string, change: Partial<GivenAnswer>) => {
    const before = answers.getState()[question];
    if (before === undefined) return;
    answers.setState({ [question]: { ...before, ...change } });
    keep();
  };

  const forget = (question: string) => {
    clearTimeout(again.get(question));
    const { [question]: _, ...others } = answers.getState();
    answers.setState(others, true);
    keep();
  };

  const send = async (question: string): Promise<void> => {
    const given = answers.getState()[question];
    // What is on its way is sent again when it has come, if it has changed.
    if (given === undefined || given.state === 'sending' || isStopped) return;
    clearTimeout(again.get(question));
    if (Date.now() < nextAt) return sendIn(nextAt - Date.now(), question);
    const { value, since } = given;
    put(question, { state: 'sending', why: null });
    try {
      const at = await api.answer(question, value, since);
      // It is another question by now.
      if (answers.getState()[question]?.since !== since) return;
      const isChanged = answers.getState()[question]?.value !== value;
      nextAt = Date.now() + EVERY_MS;
      failed.delete(question);
      put(question, { state: isChanged ? 'waiting' : 'sent', taken: { value, at } });
      if (isChanged) sendIn(EVERY_MS, question);
    } catch (error) {
      if (answers.getState()[question]?.since !== since) return;
      if (!isPassing(error)) return put(question, { state: 'refused', why: messageOf(error) });
      put(question, { state: 'waiting', why: NOT_ARRIVED });
      const times = (failed.get(question) ?? 0) + 1;
      failed.set(question, times);
      sendIn(waitAgain(times), question);
    }
  };
  const sendIn = (ms: number, question: string) => {
    clearTimeout(again.get(question));
    if (!isStopped) again.set(question, setTimeout(send, ms, question));
  };

  const load = async (): Promise<void> => {
    const asked = answers.getState();
    const heard = new Map(sinces);
    const taken = await api.ownAnswers().catch(() => null);
    if (taken === null || isStopped) return;
    areLoaded = true;
    const known = new Map(taken.map((each) => [each.question, each]));
    const now = answers.getState();
    // What was given here since is newer; what was given in another tab is not known here.
    const isSince = (question: string) =>
      now[question] !== asked[question] || now[question]?.state !== 'sent';
    const next: Record<string, GivenAnswer> = Object.fromEntries(
      Object.entries(now).filter(([question]) => known.has(question) || isSince(question)),
    );
    for (const { question, value, at } of taken) {
      const since = sinces.get(question) ?? null;
      // It was told of what was asked before.
      if (heard.has(question) && heard.get(question) !== since) continue;
      const before = next[question];
      if (before === undefined || !isSince(question))
        next[question] = { value, state: 'sent', taken: { value, at }, why: null, since };
      else if (before.taken === null || before.taken.at < at)
        next[question] = { ...before, taken: { value, at } };
    }
    answers.setState(next, true);
  };

  return {
    answers,
    give(question: string, value: AnswerInput): void {
      const before = answers.getState()[question];
      const state = before?.state === 'sending' ? 'sending' : 'waiting';
      const since = sinces.get(question) ?? null;
      answers.setState({ [question]: { value, state, taken: before?.taken ?? null, why: null, since } });
      keep();
      void send(question);
    },
    /** A question is asked. What was answered to another that stood in its place is forgotten. @returns whether it is another than before */
    asked(question: string, since: number): boolean {
      const heard = sinces.get(question);
      sinces.set(question, since);
      const given = answers.getState()[question];
      if (given?.since === null) answers.setState({ [question]: { ...given, since } });
      else if (given !== undefined && given.since !== since) forget(question);
      return heard !== undefined && heard !== since;
    },
    /** The question is open again: what came too late is sent again. */
    opened(question: string): void {
      if (answers.getState()[question]?.state !== 'refused') return;
      put(question, { state: 'waiting', why: null });
      void send(question);
    },
    /** What was refused need not be told any more. */
    forget,
    /** There is a connection: what waits is sent, and after a reload own answers come back. */
    connected(): void {
      if (!areLoaded) void load();
      failed.clear();
      for (const [question, { state }] of Object.entries(answers.getState()))
        if (state === 'waiting') void send(question);
    },
    /** Another tab of this device may have answered, or the question be another. */
    load: (): void => void load(),
    stop(): void {
      isStopped = true;
      for (const timer of again.values()) clearTimeout(timer);
    },
  };
}

export type OwnAnswers = ReturnType<typeof createOwnAnswers>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What is not at the server yet. */
function waitingOf(answers: GivenAnswers): UnsentAnswers {
  const open = Object.entries(answers).filter(([, { state }]) => state === 'waiting' || state === 'sending');
  return Object.fromEntries(open.map(([question, { value, since }]) => [question, { value, since }]));
}
