import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median, quantile } from '@kto-kogo/bench';
import { type Child, startChild } from './child.ts';
import { prepareRoom } from './prepare-room.ts';
import type { Connecting, Heard, Times } from './raw-clients.ts';
import type { Processor } from './serve-class.ts';

export type Kind = 'ours' | 'stock';
export const KINDS: readonly Kind[] = ['stock', 'ours'];

/** What a server took in the median round, in ms; of a processor for an event, and how much of that was the system's: to write to sockets. */
export type Figures = {
  p50: number;
  p99: number;
  lost: number;
  cpu: number;
  system: number;
  /** What it holds with all its clients, in MB. */
  memory: number;
  /** In which all clients were let in and told for the first time. */
  connected: number;
};

const ROUNDS = 5;
const EVENTS = 10;
/** Longer than the least time between two states, so that none is left out; and long enough for the slower of the two. */
const eventEveryMs = (students: number) => (students > 1_000 ? 350 : 220);
const LATE_MS = 10_000;

type Round = Pick<Figures, 'p50' | 'p99' | 'lost' | 'cpu' | 'system'>;

/** Both servers with so many students each, by turns: whatever else the machine does falls on both. */
export async function measureByTurns(students: number): Promise<Record<Kind, Figures>> {
  const folder = await mkdtemp(join(tmpdir(), 'kto-kogo-class-'));
  const children: Child[] = [];
  const start = async (...program: Parameters<typeof startChild>) => {
    const child = await startChild(...program);
    children.push(child);
    return child;
  };
  try {
    const clients = await start('raw-clients');
    const servers = {
      stock: await start('serve-class', 'stock'),
      ours: await start('serve-class', 'ours', folder),
    };
    const { room, tokens } = prepareRoom(students);
    const found: Record<Kind, { rounds: Round[]; connected: number }> = {
      stock: { rounds: [], connected: 0 },
      ours: { rounds: [], connected: 0 },
    };
    for (const kind of KINDS) {
      const server = servers[kind];
      await server.ask('open', room);
      const connecting: Connecting = { group: kind, port: Number(server.ready), room: room.id, tokens };
      found[kind].connected = await clients.ask<number>('connect', connecting);
    }
    // Who has come is told to the class, and what is compiled while it runs first is compiled.
    const go = (kind: Kind) => goRound(servers[kind], clients, kind, eventEveryMs(students));
    for (const kind of KINDS) await go(kind);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const kind of KINDS) found[kind].rounds.push(await go(kind));
    const figuresOf = async (kind: Kind): Promise<Figures> => {
      const { rounds, ...others } = found[kind];
      const middle = (of: keyof Round) => median(rounds.map((round) => round[of]));
      const lost = rounds.reduce((sum, round) => sum + round.lost, 0);
      const memory = await servers[kind].ask<number>('memoryMb');
      return {
        ...others,
        p50: middle('p50'),
        p99: middle('p99'),
        cpu: middle('cpu'),
        system: middle('system'),
        lost,
        memory,
      };
    };
    return { stock: await figuresOf('stock'), ours: await figuresOf('ours') };
  } finally {
    for (const child of children) await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function goRound(server: Child, clients: Child, group: Kind, everyMs: number): Promise<Round> {
  const before = await server.ask<Processor>('processor');
  const events: Heard['events'] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    events.push(await server.ask<Heard['events'][number]>('step'));
    await wait(everyMs);
  }
  const { times, lost } = await clients.ask<Times>('heard', {
    group,
    events,
    waitMs: LATE_MS,
  } satisfies Heard);
  const after = await server.ask<Processor>('processor');
  return {
    ...{ p50: median(times), p99: quantile(times, 0.99), lost },
    cpu: (after.all - before.all) / EVENTS,
    system: (after.system - before.system) / EVENTS,
  };
}
