import { isDeepStrictEqual } from 'node:util';
import { isNewer, type RoomNumber } from '@kto-kogo/room';
import { clock } from '../clock.ts';
import type { State, Way } from './lines/line.ts';
import { POLL_MS } from './lines/poll-line.ts';
import { timeOfDay } from './stalls.ts';

/** Within which a change must have come to everybody who was connected when it was made. */
export const BOUND_MS: Readonly<Record<Way, number>> = {
  socket: 2_000,
  stream: 2_000,
  polling: 2 * POLL_MS,
};
/** Within which whoever begins to follow must be told for the first time. */
const FIRST_MS = 10_000;
/** Of a line, to find when a change came that was acknowledged after it had come. */
const REMEMBERED = 60;

type Change = { number: RoomNumber; at: number };

/** One connection of one client. */
export class FollowedLine {
  readonly way: Way;
  /** Acknowledged before it began: the first that it is told must not be older. */
  readonly since: RoomNumber;
  openedAt: number | null = null;
  newest: RoomNumber | null = null;
  waiting: Change[] = [];
  readonly taken: Change[] = [];

  constructor(way: Way, since: RoomNumber) {
    this.way = way;
    this.since = since;
  }
}

/** Holds what every client was told against what the teacher did. */
export class Ledger {
  /** From the press of a button to each client, in ms. */
  readonly times: Record<Way, number[]> = { socket: [], stream: [], polling: [] };
  readonly counts = { states: 0, lost: 0, backwards: 0, different: 0 };
  /** The first of what went wrong, in words. */
  readonly faults: string[] = [];
  newest: RoomNumber = { epoch: 0, sequence: 0 };
  readonly #lines = new Set<FollowedLine>();
  readonly #known = new Map<string, object>();

  get live(): number {
    return [...this.#lines].filter(({ openedAt }) => openedAt !== null).length;
  }

  begin(way: Way): FollowedLine {
    const line = new FollowedLine(way, this.newest);
    this.#lines.add(line);
    setTimeout(() => {
      if (this.#lines.has(line) && line.openedAt === null)
        this.#lose(`Who began to follow by ${way} was not told for ${FIRST_MS} ms.`);
    }, FIRST_MS);
    return line;
  }

  /** It is followed no more: nothing more is to come. */
  end(line: FollowedLine): void {
    this.#lines.delete(line);
  }

  /** @param held by the client, whatever its line */
  take(line: FollowedLine, state: State, held: RoomNumber | null): void {
    const at = clock();
    this.counts.states += 1;
    if (held !== null && isNewer(held, state)) {
      this.counts.backwards += 1;
      this.#tell(`By ${line.way}, after ${words(held)} came ${words(state)}.`);
    }
    this.open(line, state);
    line.newest = state;
    line.taken.push({ number: state, at });
    if (line.taken.length > REMEMBERED) line.taken.shift();
    this.#compare(state);
    line.waiting = line.waiting.filter((change) => {
      if (isNewer(change.number, state)) return true;
      this.#came(line, change, at);
      return false;
    });
  }

  /** It has brought something: a state, or that there is none newer than the one that is held. */
  open(line: FollowedLine, held: RoomNumber): void {
    if (line.openedAt !== null) return;
    line.openedAt = clock();
    line.newest = held;
    line.waiting = line.waiting.filter(({ number }) => isNewer(number, held));
    for (const change of line.waiting) this.#checkLater(line, change, line.openedAt);
    if (isNewer(line.since, held))
      this.#lose(`Who began to follow by ${line.way} has ${words(held)} after ${words(line.since)}.`);
  }

  /** A change was acknowledged. @param at when its button was pressed */
  made(number: RoomNumber, at: number): void {
    if (isNewer(number, this.newest)) this.newest = number;
    for (const line of this.#lines) {
      const change = { number, at };
      const taken = line.taken.find((each) => !isNewer(number, each.number));
      if (taken !== undefined) this.#came(line, change, taken.at);
      else if (line.newest === null || isNewer(number, line.newest)) {
        line.waiting.push(change);
        if (line.openedAt !== null) this.#checkLater(line, change, Math.max(at, line.openedAt));
      }
    }
  }

  #checkLater(line: FollowedLine, change: Change, since: number): void {
    setTimeout(() => this.#check(line, change), Math.max(0, since + BOUND_MS[line.way] - clock()));
  }

  #came({ way, openedAt }: FollowedLine, { number, at }: Change, came: number): void {
    // Who came back after it was made was told it with the first that came.
    if (openedAt === null || openedAt > at) return;
    this.times[way].push(came - at);
    if (came - at > BOUND_MS[way])
      this.#lose(`${words(number)} came by ${way} after ${(came - at).toFixed(0)} ms.`);
  }

  #check(line: FollowedLine, change: Change): void {
    if (!this.#lines.has(line) || !line.waiting.includes(change)) return;
    line.waiting = line.waiting.filter((each) => each !== change);
    const { newest, way } = line;
    this.#lose(`${words(change.number)} did not come by ${way}, which has ${newest && words(newest)}.`);
  }

  /** Two that bear the same number are the same. How many are there changes without one while nothing is asked. */
  #compare(state: State): void {
    const { serverTime: _, ...told } = state as State & { serverTime: unknown };
    const compared = { ...told, ask: told.ask && { ...told.ask, of: null } };
    const key = words(state);
    const known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, compared);
    else if (!isDeepStrictEqual(known, compared)) {
      this.counts.different += 1;
      this.#tell(`${key} is both ${JSON.stringify(known)} and ${JSON.stringify(compared)}.`);
    }
  }

  #lose(why: string): void {
    this.counts.lost += 1;
    this.#tell(why);
  }

  #tell(fault: string): void {
    if (this.faults.length < 20) this.faults.push(`${timeOfDay()} ${fault}`);
  }
}

function words({ epoch, sequence }: RoomNumber): string {
  return `${epoch}.${sequence}`;
}
