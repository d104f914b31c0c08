import { type DeskFacts, deskDelta, deskOf, type Room, type RoomState, stateOf } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { toRoomDesk, toRoomState } from '../room/to-gql.ts';
import type { Bearer } from '../room/tokens.ts';
import { LiveEvent } from './live-event.ts';
import { Pace } from './pace.ts';
import type { Subscription } from './subscription.ts';

/** At the least between two states, in ms: the first is sent at once, and the last always. */
const STATE_MS = 200;
/** Where only more have answered. */
const ANSWERED_MS = 1_000;
const DESK_MS = 250;

/** Somebody who is told what becomes of a class. */
export type Listener = {
  bearer: Bearer;
  send: (event: LiveEvent) => void;
  /** `removed`: taken out of the class, which may go on. `lost`: there is no such class any more, and nobody ended it. */
  end: (why: 'over' | 'removed' | 'lost') => void;
};

type Group = { subscription: Subscription; listeners: Set<Listener> };

/** Tells everybody on this server what becomes of one class: whoever asked the same is sent the same, which is made once. */
export class RoomFeed {
  readonly #groups = new Map<string, Group>();
  readonly #states = new Pace(() => this.#sendState());
  readonly #desks = new Pace(() => this.#sendDesk());
  /** Of the desk, in seconds: a feed that is opened later has a higher one. */
  readonly #epoch = Math.floor(Date.now() / 1000);
  readonly #logger: Logger;
  readonly #onTold: (milliseconds: number) => void;
  /** When the first change was made that is still to be told; null where none is. */
  readonly #since: Record<Subscription['field'], number | null> = { room: null, roomDesk: null };
  #room: Room;
  #sent: RoomState;
  /** As it was told last; null where something has changed since that nobody was told. */
  #desk: DeskFacts | null = null;
  #deskSequence = 0;

  /** @param onTold how long a change has taken until it was written to all */
  constructor(room: Room, logger: Logger, onTold: (milliseconds: number) => void = () => {}) {
    this.#logger = logger;
    this.#onTold = onTold;
    this.#room = room;
    this.#sent = stateOf(room);
  }

  get isEmpty(): boolean {
    return this.#groups.size === 0;
  }

  /** Sends the present at once. @returns stops it */
  add(subscription: Subscription, listener: Listener): () => void {
    const { key } = subscription;
    const group = this.#groups.get(key) ?? { subscription, listeners: new Set() };
    this.#groups.set(key, group);
    group.listeners.add(listener);
    this.greet(subscription, listener);
    return () => {
      group.listeners.delete(listener);
      if (group.listeners.size === 0 && this.#groups.get(key) === group) this.#groups.delete(key);
    };
  }

  /** Sends the present to one alone. */
  greet(subscription: Subscription, listener: Listener): void {
    const value = subscription.field === 'room' ? toRoomState(this.#room) : this.#snapshot();
    const event = this.#eventOf(subscription, value);
    if (event !== null) listener.send(event);
  }

  change(room: Room): void {
    const before = this.#room;
    this.#room = room;
    const now = performance.now();
    if (room.sequence !== before.sequence) this.#since.room ??= now;
    this.#since.roomDesk ??= now;
    if (room.phase === 'ENDED') {
      this.#end();
      return;
    }
    if (room.sequence !== before.sequence) {
      this.#endRemoved(before);
      this.#states.ask(isMoreAnswersAlone(this.#sent, stateOf(room)) ? ANSWERED_MS : STATE_MS);
    }
    this.#desks.ask(DESK_MS);
  }

  /** The class is not there any more. */
  lose(): void {
    this.close();
    for (const listener of this.#listeners()) listener.end('lost');
  }

  close(): void {
    this.#states.close();
    this.#desks.close();
  }

  #sendState(): void {
    this.#sent = stateOf(this.#room);
    this.#send('room', toRoomState(this.#room));
  }

  #sendDesk(): void {
    const told = this.#desk;
    if (
      told === null ||
      ![...this.#groups.values()].some(({ subscription }) => subscription.field === 'roomDesk')
    ) {
      this.#desk = null;
      this.#since.roomDesk = null;
      return;
    }
    const facts = deskOf(this.#room);
    const delta = deskDelta(told, facts);
    const isSame = [delta.members, delta.gone, delta.answers].every(({ length }) => length === 0);
    const rest = ({ counts, picked }: DeskFacts) => JSON.stringify([counts, picked]);
    if (isSame && rest(facts) === rest(told)) {
      this.#since.roomDesk = null;
      return;
    }
    this.#desk = facts;
    this.#deskSequence += 1;
    const number = { epoch: this.#epoch, sequence: this.#deskSequence };
    this.#send('roomDesk', toRoomDesk(this.#room, { ...delta, ...number }));
  }

  #snapshot() {
    if (this.#desk === null) {
      this.#desk = deskOf(this.#room);
      this.#deskSequence += 1;
    }
    const number = { epoch: this.#epoch, sequence: this.#deskSequence };
    return toRoomDesk(this.#room, { ...this.#desk, ...number, isSnapshot: true, gone: [] });
  }

  #send(field: Subscription['field'], value: unknown): void {
    let isHeard = false;
    for (const { subscription, listeners } of this.#groups.values()) {
      if (subscription.field !== field) continue;
      const event = this.#eventOf(subscription, value);
      if (event === null) continue;
      isHeard = true;
      for (const listener of listeners) listener.send(event);
    }
    const since = this.#since[field];
    this.#since[field] = null;
    if (isHeard && since !== null) this.#onTold(performance.now() - since);
  }

  /** What cannot be told is a defect of ours, and no reason to refuse what was done to the class. */
  #eventOf(subscription: Subscription, value: unknown): LiveEvent | null {
    try {
      return new LiveEvent(subscription.resultOf(value));
    } catch (error) {
      this.#logger.error(error, 'What became of a class could not be told.');
      return null;
    }
  }

  #end(): void {
    this.close();
    this.#sendState();
    for (const listener of this.#listeners()) listener.end('over');
  }

  #endRemoved(before: Room): void {
    const { members } = this.#room;
    if (members === before.members) return;
    if (Object.keys(before.members).every((id) => members[id] !== undefined)) return;
    for (const listener of this.#listeners())
      if (listener.bearer.role === 'member' && members[listener.bearer.member] === undefined)
        listener.end('removed');
  }

  #listeners(): Listener[] {
    return [...this.#groups.values()].flatMap(({ listeners }) => [...listeners]);
  }
}

function isMoreAnswersAlone(before: RoomState, after: RoomState): boolean {
  return steeredIn(before) === steeredIn(after);
}

function steeredIn({ sequence: _, ask, ...state }: RoomState): string {
  const { answered: _answered, of: _of, ...asked } = ask ?? { answered: 0, of: 0 };
  return JSON.stringify([state, asked]);
}
