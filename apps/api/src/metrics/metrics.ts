import { type Room, statusOf } from '@kto-kogo/room';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Why somebody is refused. Whose it was stands nowhere. */
export type Refusal = 'wrong_token' | 'wrong_code' | 'wait' | 'rate_limited' | 'too_many_connections';
const REFUSALS: readonly Refusal[] = [
  'wrong_token',
  'wrong_code',
  'wait',
  'rate_limited',
  'too_many_connections',
];

/** How somebody is told of a class. Who asks again and again has no connection, and is counted all the same. */
export type Transport = 'socket' | 'stream' | 'polling';
export type Held = Readonly<Record<Transport, number>>;

const STATUSES = ['FOLLOWING', 'EXPLORING', 'AWAY'] as const;
/** In seconds. A state waits for 0.2 s at most where others came before it, and for 1 s where only more have answered. */
const FAN_OUT = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 1.2, 2, 5];
/** What is kept in files is written twenty times a second at most. */
const STORE = [0.0001, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];

/** What is counted and measured of the classes of this server. Nothing of a class or of anybody in it is told: no label but those that stand here. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  let rooms: () => readonly Room[] = () => [];
  let held: () => Held = () => ({ socket: 0, stream: 0, polling: 0 });
  /** Counted by itself: to count in the library what is sent to each of thousands would take as long as to send it. */
  const sent = { socket: 0, stream: 0 };

  new Gauge({
    name: 'kto_kogo_rooms',
    help: 'Classes that this server looks after.',
    registers,
    collect() {
      this.set(rooms().length);
    },
  });
  new Gauge({
    name: 'kto_kogo_room_members',
    help: 'Members of these classes, by how they are there.',
    labelNames: ['status'],
    registers,
    collect() {
      const counts = { FOLLOWING: 0, EXPLORING: 0, AWAY: 0 };
      for (const { members } of rooms())
        for (const member of Object.values(members)) counts[statusOf(member)] += 1;
      for (const status of STATUSES) this.set({ status: status.toLowerCase() }, counts[status]);
    },
  });
  new Gauge({
    name: 'kto_kogo_live_connections',
    help: 'Those who are told by this server, by the way in which they are.',
    labelNames: ['transport'],
    registers,
    collect() {
      for (const [transport, count] of Object.entries(held())) this.set({ transport }, count);
    },
  });
  new Counter({
    name: 'kto_kogo_live_messages_total',
    help: 'States and changes of desks that were written to connections.',
    labelNames: ['transport'],
    registers,
    collect() {
      this.reset();
      for (const [transport, count] of Object.entries(sent)) this.inc({ transport }, count);
    },
  });
  const fanOut = new Histogram({
    name: 'kto_kogo_live_fanout_seconds',
    help: 'From a change of a class until it was written to all connections of this server that are told of it.',
    buckets: FAN_OUT,
    registers,
  });
  const refusals = new Counter({
    name: 'kto_kogo_refusals_total',
    help: 'What was refused, by the reason.',
    labelNames: ['reason'],
    registers,
  });
  for (const reason of REFUSALS) refusals.inc({ reason }, 0);
  const store = new Histogram({
    name: 'kto_kogo_store_seconds',
    help: 'What the store of the classes took, by what it did; a change is done when it is kept.',
    labelNames: ['operation'],
    buckets: STORE,
    registers,
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    refused: (reason: Refusal) => refusals.inc({ reason }),
    sent,
    fannedOut: (milliseconds: number) => fanOut.observe(milliseconds / 1_000),
    /** @returns what is measured, as it is answered */
    async stored<Value>(operation: string, act: () => Promise<Value>): Promise<Value> {
      const end = store.startTimer({ operation });
      try {
        return await act();
      } finally {
        end();
      }
    },
    /** Whose numbers are asked for when they are read. */
    look(at: { rooms?: () => readonly Room[]; held?: () => Held }): void {
      rooms = at.rooms ?? rooms;
      held = at.held ?? held;
    },
  };
}
