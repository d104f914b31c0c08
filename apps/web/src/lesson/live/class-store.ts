import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerInput } from '../../graphql/generated/graphql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { setServerAway } from '../../ui/online/what-waits.ts';
import type { Explored } from '../way-back/way-back.ts';
import { type Connection, type Following, followRoom } from './follow-room.ts';
import { forgetClass } from './forget-class.ts';
import { type Drafts, unsentDrafts } from './kept-answers.ts';
import { keepExplored, keptExplored } from './kept-explored.ts';
import type { EndReason } from './line.ts';
import { type MemberApi, memberApi } from './member-api.ts';
import {
  type ClassLesson,
  changeMembership,
  type Membership,
  membership as membershipStore,
} from './membership.ts';
import { keepNameBefore } from './name-before.ts';
import { createOwnAnswers, type OwnAnswers } from './own-answers.ts';
import { createReporter } from './reporter.ts';
import type { LiveState } from './room-documents.ts';

/** A line that is taken up again so soon is not worth a word, in ms. */
const UNSAID_MS = 1_200;
const VIEW_MAX = 2_000;

/** The class that this tab is in, as far as it is followed. */
export type ClassState = {
  /** Null until it is known. */
  state: LiveState | null;
  connection: Connection;
  /** Whether this tab shows what the class sees; else it explores. */
  isFollowing: boolean;
  /** What was explored last; null for nothing yet. */
  explored: Explored | null;
  /** Whether the teacher has called everybody back while this tab explores. */
  isCalledBack: boolean;
  /** Null until its page has said it. */
  lesson: ClassLesson | null;
  /** Why it is followed no more; null while it is. */
  end: EndReason | null;
  /** Whether that was told, so that it is not told again on the next page. */
  isEndTold: boolean;
};

export type LiveClass = {
  /** With which it was entered: its name may be another by now. */
  member: Pick<Membership, 'room' | 'member' | 'name' | 'token'>;
  store: StoreApi<ClassState>;
  answers: OwnAnswers['answers'];
  /** What was chosen or typed, and not sent: it outlasts a reload. */
  drafts: StoreApi<Drafts>;
  giveAnswer: (question: string, value: AnswerInput) => void;
  /** It was read that an answer was refused. */
  forgetAnswer: (question: string) => void;
  /** This tab shows what the class sees. */
  follow: () => void;
  /** It shows another page. */
  explore: (explored: Explored) => void;
  setMayBeShown: (mayBeShown: boolean) => void;
  /** Its teacher may have given this member another name. */
  askName: () => Promise<void>;
  /** Gives this member another name. @returns why it was not done, in words; null where it was */
  rename: (name: string) => Promise<string | null>;
  setLesson: (lesson: ClassLesson) => void;
  stop: () => void;
};

/** The one of this tab: it goes on from page to page. Null until a page needs it. */
export const liveClass = createStore<LiveClass | null>(() => null);

/** Enters the class of a membership, or goes on in it. @param state what is known of it, from joining */
export function enterClass(member: Membership, state: LiveState | null = null): LiveClass {
  const before = liveClass.getState();
  if (before?.member.token === member.token) return before;
  before?.stop();
  const entered = openClass(member, state);
  liveClass.setState(entered, true);
  return entered;
}

/** Another member than the one of this tab is on this device by now, or none. */
export function leaveClass(): void {
  const before = liveClass.getState();
  if (before === null) return;
  before.stop();
  liveClass.setState(null, true);
  forgetClass(before.member.token);
}

type Parts = { follow: typeof followRoom; api: MemberApi };

export function openClass(
  membership: Membership,
  state: LiveState | null,
  { follow, api }: Parts = { follow: followRoom, api: memberApi(membership) },
): LiveClass {
  const { room, member, name, token } = membership;
  const store = createStore<ClassState>(() => ({
    ...{ state: null, connection: 'connecting', isFollowing: true },
    ...{ explored: keptExplored(member), isCalledBack: false, lesson: membership.lesson },
    ...{ end: null, isEndTold: false },
  }));
  const own = createOwnAnswers(member, api);
  const drafts = createStore<Drafts>(() => unsentDrafts.kept(member));
  // What is still typed when this member has left is not kept.
  const keepNoDrafts = drafts.subscribe((now) => unsentDrafts.keep(member, now));
  const reporter = createReporter(api.report);
  let isFresh = state !== null;
  let unsaid: ReturnType<typeof setTimeout> | undefined;

  // Another tab of this device may have changed it.
  const kept = () => {
    const now = membershipStore.getState();
    return now?.token === token ? now : membership;
  };
  const report = () => {
    const { isFollowing, explored, end } = store.getState();
    // Of two tabs of a device that counts which is looked at.
    if (end !== null || document.visibilityState === 'hidden') return;
    const view = isFollowing || explored === null ? null : viewOf(explored);
    reporter.say({ isFollowing, view, mayBeShown: kept().mayBeShown });
  };
  const onState = (next: LiveState) => {
    const { state: before, isFollowing, isCalledBack } = store.getState();
    if (isOtherQuestion(before, next)) own.load();
    const { ask } = next;
    if (ask !== null && own.asked(ask.question, ask.since)) forgetDraft(ask.question);
    if (ask?.phase === 'OPEN' && before?.ask?.phase !== 'OPEN') own.opened(ask.question);
    const isCalled = before !== null && next.callBack > before.callBack;
    store.setState({ state: next, isCalledBack: !isFollowing && (isCalledBack || isCalled) });
  };
  const forgetDraft = (question: string) => {
    const { [question]: _, ...others } = drafts.getState();
    drafts.setState(others, true);
  };
  const onConnection = (connection: Connection) => {
    clearTimeout(unsaid);
    const take = () => {
      store.setState({ connection });
      setServerAway(connection === 'reconnecting');
    };
    if (connection === 'reconnecting') unsaid = setTimeout(take, UNSAID_MS);
    else take();
    if (connection !== 'live' && connection !== 'slow') return;
    own.connected();
    // Who has just joined follows, and the server knows it.
    if (!isFresh) reporter.sayAgain();
    isFresh = false;
    report();
  };
  const onEnd = (end: EndReason) => {
    stop();
    store.setState({ end, isCalledBack: false });
    // Whoever joins it again by another code need not say it again.
    const { name: last, isGuest } = kept();
    if (end === 'NOT_FOUND' && !isGuest) keepNameBefore(last);
    forgetClass(token);
  };
  const onVisibility = () => {
    if (document.visibilityState !== 'visible') return;
    // Another tab of this device may have said something else, or answered.
    reporter.sayAgain();
    report();
    own.load();
  };

  const following: Following = follow({ room, bearer: token, onState, onConnection, onEnd });
  document.addEventListener('visibilitychange', onVisibility);
  if (state !== null) following.take(state);

  function stop(): void {
    clearTimeout(unsaid);
    setServerAway(false);
    keepNoDrafts();
    document.removeEventListener('visibilitychange', onVisibility);
    following.stop();
    reporter.stop();
    own.stop();
  }

  return {
    member: { room, member, name, token },
    store,
    answers: own.answers,
    drafts,
    giveAnswer: own.give,
    forgetAnswer: own.forget,
    follow() {
      store.setState({ isFollowing: true, isCalledBack: false });
      report();
    },
    explore(explored) {
      store.setState({ isFollowing: false, explored });
      keepExplored(member, explored);
      report();
    },
    setMayBeShown(mayBeShown) {
      changeMembership({ mayBeShown });
      report();
    },
    async askName() {
      const before = kept().name;
      const known = await api.ownMember().catch(() => null);
      // One that was given meanwhile is newer.
      if (known !== null && kept().name === before) changeMembership(known);
    },
    async rename(next) {
      try {
        changeMembership({ name: await api.rename(next), isGuest: false });
        return null;
      } catch (error) {
        if (error instanceof RequestError) return error.message;
        throw error;
      }
    },
    setLesson(lesson) {
      store.setState({ lesson });
      changeMembership({ lesson });
    },
    stop,
  };
}

/** Whether what this member has answered may not be what it was: it is closed, or of another version of the lesson. */
function isOtherQuestion(before: LiveState | null, next: LiveState): boolean {
  if (before === null) return false;
  return before.version !== next.version || (before.ask?.phase === 'OPEN' && next.ask?.phase === 'CLOSED');
}

/** The address alone: what stands behind “#” may be a key. */
function viewOf({ href }: Explored): string | null {
  const view = href.replace(/#.*$/s, '');
  return view.length <= VIEW_MAX ? view : null;
}
