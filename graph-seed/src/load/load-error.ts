import { SeedError } from '../seed-error.ts';

/** How far a load has come, and so what the graph holds. */
const HOLDS = {
  UNTOUCHED: 'The graph holds what it held before.',
  BEGUN: 'The graph shows no record until the next load, which goes on where this one stopped.',
} as const;

/** Advice by prefix of Neo4j's error code, the more specific first. */
const ADVICE: readonly (readonly [code: string, advice: string])[] = [
  ['ServiceUnavailable', 'Neo4j has gone away during the load. See that it runs, and start again.'],
  ['SessionExpired', 'Neo4j has gone away during the load. See that it runs, and start again.'],
  [
    'Neo.ClientError.Security.Forbidden',
    'The user may not write here. Give it the right to write and to make indexes.',
  ],
  ['Neo.ClientError.Security', 'Neo4j does not let the user in. Put right NEO4J_USER and NEO4J_PASSWORD.'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'There is no such database. Put right NEO4J_DATABASE.'],
  [
    'Neo.ClientError.Schema',
    'A constraint or index of the database is in the way: every node labelled KtoKogo needs an id of its own. Remove the KtoKogo nodes that are not of this record.',
  ],
  [
    'Neo.TransientError.General.MemoryPool',
    'Neo4j has too little memory for one transaction. Raise server.memory.heap.max_size (NEO4J_HEAP for the server that is started for you), or dbms.memory.transaction.total.max where it is set.',
  ],
  [
    'Neo.TransientError.General.OutOfMemory',
    'Neo4j has too little memory. Raise server.memory.heap.max_size (NEO4J_HEAP for the server that is started for you).',
  ],
  ['Neo.TransientError', 'Neo4j was too busy, or something else wrote at the same time. Start again.'],
];

/** Wraps any error of the load in one that says what to do; `cause` is the original. */
export function asSeedError(error: unknown, how: keyof typeof HOLDS): SeedError {
  if (error instanceof SeedError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  const [, advice] = ADVICE.find(([start]) => code.startsWith(start)) ?? [
    '',
    'See that Neo4j runs and start again.',
  ];
  return new SeedError(`The record could not be loaded. ${advice} ${HOLDS[how]} (Neo4j says: ${said})`, {
    cause: error,
  });
}
