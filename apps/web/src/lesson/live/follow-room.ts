import { isNewer } from '@kto-kogo/room';
import type { EndReason, Line, LineEnd, OpenLine } from './line.ts';
import { openPoll } from './poll-line.ts';
import type { DeskPart, LiveState } from './room-documents.ts';
import { createRungs, type Rung } from './rungs.ts';
import { openSocket } from './socket-line.ts';
import { openStream } from './stream-line.ts';

/** `slow`: by asking again and again. `sign-in`: the network wants that first. */
export type Connection = 'connecting' | 'live' | 'slow' | 'reconnecting' | 'sign-in';

export type FollowOptions = {
  room: string;
  /** The token of a member or a screen, or the key. */
  bearer: string;
  /** Whether what the teacher alone is told is followed too, with the key. It then never lets go of its connection. */
  isDesk?: boolean;
  /** Each is newer than the last. */
  onState: (state: LiveState) => void;
  /** @returns whether it could be used: else all of the desk comes again. See `deskReader` */
  onDesk?: (part: DeskPart) => boolean;
  onConnection: (connection: Connection) => void;
  /** Once. Nothing comes afterwards. */
  onEnd: (reason: EndReason) => void;
  lines?: Readonly<Record<Rung, OpenLine>>;
};

export type Following = {
  stop: () => void;
  /** A state that came as the answer to something that was sent. */
  take: (state: LiveState) => void;
};

const LINES: Readonly<Record<Rung, OpenLine>> = { socket: openSocket, stream: openStream, poll: openPoll };

/** Who has put the page aside for so long is away. */
const HIDDEN_MS = 10_000;
/** A line that ends so soon after it was looked at was dead: nobody waits for the next. */
const CHECKED_MS = 2_500;

/** Follows a room, whatever becomes of the connection: it is taken up again for ever, and by another way where the network lets no other through. */
export function followRoom({
  room,
  bearer,
  isDesk = false,
  onState,
  onDesk = () => true,
  onConnection,
  onEnd,
  lines = LINES,
}: FollowOptions): Following {
  const rungs = createRungs();
  let newest: LiveState | null = null;
  let line: Line | null = null;
  let said: Connection | null = null;
  let hasBeenLive = false;
  // In a row, without one that worked.
  let tries = 0;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let isAside = false;
  let isStopped = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let letGo: ReturnType<typeof setTimeout> | undefined;

  const say = (connection: Connection) => {
    if (connection !== said) onConnection(connection);
    said = connection;
  };
  const take = (state: LiveState) => {
    if (isStopped || (newest !== null && !isNewer(state, newest))) return;
    newest = state;
    onState(state);
    if (state.phase === 'ENDED') finish('ENDED');
  };
  const connect = () => {
    clearTimeout(again);
    line?.close();
    const rung = rungs.now();
    let isOpen = false;
    // What a line says that was closed is not heard.
    const isCurrent = () => line === opened && !isStopped;
    const opened: Line = lines[rung]({
      ...{ room, bearer, isDesk },
      newest: () => newest,
      onOpen() {
        if (!isCurrent()) return;
        isOpen = true;
        hasBeenLive = true;
        tries = 0;
        if (rungs.opened()) return connect();
        say(rung === 'poll' ? 'slow' : 'live');
      },
      onState: (state) => isCurrent() && take(state),
      onDesk: (part) => {
        if (isCurrent() && !onDesk(part)) opened.askDeskAgain();
      },
      onEnd: (end) => isCurrent() && takeEnd(end, isOpen),
    });
    line = opened;
  };
  const takeEnd = (end: LineEnd, hadOpened: boolean) => {
    line = null;
    if (end.is === 'over') return finish(end.reason);
    const isDown = rungs.ended(end, hadOpened);
    // Who has to sign in has to as long as nothing works.
    if (end.is === 'sign-in') say('sign-in');
    else if (hadOpened || said !== 'sign-in') say(hasBeenLive ? 'reconnecting' : 'connecting');
    const isAtOnce = isDown || Date.now() - checkedAt < CHECKED_MS;
    again = setTimeout(connect, isAtOnce ? 0 : waitFor(tries));
    tries += 1;
  };
  const finish = (reason: EndReason) => {
    if (isStopped) return;
    stop();
    onEnd(reason);
  };

  /** The page is looked at again, or has another network. */
  const check = () => {
    if (isAside) return;
    checkedAt = Date.now();
    tries = 0;
    if (line === null) connect();
    else line.check();
  };
  const onVisibility = () => {
    clearTimeout(letGo);
    if (document.visibilityState === 'hidden') {
      if (!isDesk) letGo = setTimeout(putAside, HIDDEN_MS);
      return;
    }
    const wasAside = isAside;
    isAside = false;
    if (wasAside) say('reconnecting');
    check();
  };
  const putAside = () => {
    isAside = true;
    clearTimeout(again);
    line?.close();
    line = null;
  };
  const onOnline = () => {
    if (isAside) return;
    const isLower = rungs.now() !== 'socket';
    rungs.beginAnew();
    if (!isLower) return check();
    tries = 0;
    connect();
  };

  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pageshow', check);
  addEventListener('online', onOnline);
  say('connecting');
  connect();

  function stop(): void {
    isStopped = true;
    clearTimeout(again);
    clearTimeout(letGo);
    document.removeEventListener('visibilitychange', onVisibility);
    removeEventListener('pageshow', check);
    removeEventListener('online', onOnline);
    line?.close();
    line = null;
  }

  return { stop, take };
}

/** Of a class that lost its connection not all come back in the same moment. */
function waitFor(tries: number): number {
  return Math.random() * Math.min(500 * 2 ** tries, 4_000);
}
