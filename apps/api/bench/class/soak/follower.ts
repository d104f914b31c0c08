import { isNewer } from '@kto-kogo/room';
import { between } from './chance.ts';
import type { FollowedLine } from './ledger.ts';
import type { Cut, Line, OpenLine, State, Way } from './lines/line.ts';
import { openPoll } from './lines/poll-line.ts';
import { openSocket } from './lines/socket-line.ts';
import { openStream } from './lines/stream-line.ts';
import type { Hall } from './pupil.ts';

const LINES: Readonly<Record<Way, OpenLine>> = {
  socket: (options) => openSocket(options),
  stream: openStream,
  polling: openPoll,
};

/** Who lost the line comes back within this, as the pages do. */
const BACK = { least: 0, most: 4_000 };
/** Then a network has noticed that a line leads nowhere. */
const NOTICED_MS = 20_000;

/** A device that follows the class, and comes back where it is cut. */
export class Follower {
  readonly is: { way: Way; room: string; token: string; member: string };
  /** The newest that it was told. */
  held: State;
  /** It was told that the class is over. */
  isOver = false;
  readonly #hall: Hall;
  #line: { line: Line; followed: FollowedLine } | null = null;
  #again: NodeJS.Timeout | undefined;

  /** @param state with which it was let in */
  constructor(hall: Hall, is: Follower['is'], state: State) {
    this.#hall = hall;
    this.is = is;
    this.held = state;
    this.#connect();
  }

  get isLive(): boolean {
    return this.#line?.followed.openedAt != null;
  }

  /** Its line is cut, and nobody is told. */
  cut(how: Cut): void {
    if (this.#line === null) return;
    const tear = this.#line.line.cut(how);
    setTimeout(tear, NOTICED_MS);
    this.#lost();
  }

  leave(): void {
    clearTimeout(this.#again);
    this.#line?.line.close();
    this.#letGo();
  }

  #connect(): void {
    const { ledger } = this.#hall;
    const followed = ledger.begin(this.is.way);
    const isCurrent = () => this.#line?.followed === followed;
    const line = LINES[this.is.way]({
      ...{ url: this.#hall.url, room: this.is.room, token: this.is.token },
      newest: () => this.held,
      onState: (state) => {
        if (isCurrent()) this.#take(followed, state);
      },
      onNothingNewer: () => {
        if (isCurrent()) ledger.open(followed, this.held);
      },
      onEnd: (how, why) => {
        if (!isCurrent()) return;
        if (how === 'over') return this.#end();
        this.#hall.faults.push(`A line by ${this.is.way} was lost that nobody cut: ${why}`);
        this.#lost();
      },
    });
    this.#line = { line, followed };
  }

  #take(followed: FollowedLine, state: State): void {
    this.#hall.ledger.take(followed, state, this.held);
    if (isNewer(state, this.held)) this.held = state;
    if (state.phase === 'ENDED') this.#end();
  }

  #end(): void {
    if (!this.#hall.isEnding)
      this.#hall.faults.push('Somebody was told that the class is over, and it is not.');
    this.isOver = true;
    this.#hall.counts.ended += 1;
    this.leave();
  }

  #lost(): void {
    this.#letGo();
    this.#again = setTimeout(() => this.#connect(), between(BACK.least, BACK.most));
  }

  #letGo(): void {
    if (this.#line !== null) this.#hall.ledger.end(this.#line.followed);
    this.#line = null;
  }
}
