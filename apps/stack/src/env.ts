import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MetricsReaders } from '@kto-kogo/api';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const port = z.coerce
  .number('is a number')
  .int('is a whole number')
  .min(1, 'is 1 to 65535')
  .max(65_535, 'is 1 to 65535');
const flag = z.enum(['0', '1'], 'is 0 or 1').transform((text) => text === '1');

const envSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('localhost'),
  KTO_KOGO_RECORD: z.string().min(1).optional(),
  KTO_KOGO_DATA: z.string().min(1).default('.kto-kogo'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  TRUST_PROXY: flag.default(false),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'begins with http:// or https://' })
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'begins with redis:// or rediss://' }).optional(),
  ROOM_MEMBERS_MAX: z.coerce
    .number('is a number')
    .int('is a whole number')
    .min(1, 'is 1 to 3000')
    .max(3_000, 'is 1 to 3000')
    .default(300),
  METRICS: z.enum(['0', '1'], 'is 0 or 1').optional(),
  LESSONS_PER_DAY: z.coerce.number('is a number').int('is a whole number').min(0, 'is 0 or more').optional(),
  NEO4J_FAST_START: flag.default(false),
  NEO4J_HEAP: z.coerce.number('is a number').int('is a whole number').min(256, 'is 256 or more').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'begins with neo4j://, neo4j+s://, bolt:// or bolt+s://')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_WAIT: z.coerce
    .number('is a number of seconds')
    .int('is a whole number of seconds')
    .min(0, 'is 0 or more seconds')
    .default(60),
});

export type Env = {
  /** The port of both site and API. */
  port: number;
  host: string;
  /** Absolute path of the folder with all persistent data. */
  dataDir: string;
  /** Absolute path of the folder of the record that is loaded in place of our own; undefined for our own. */
  recordDir: string | undefined;
  logLevel: string;
  /** Whether to take a client's address from `X-Forwarded-For`. */
  trustProxy: boolean;
  /** The address of the site as others know it, without a slash at its end; undefined where it is not said. */
  publicUrl: string | undefined;
  /** The Redis that keeps classes, for several servers at once; undefined to keep them in files. */
  redisUrl: string | undefined;
  /** How many members a class has at most. */
  roomMembersMax: number;
  /** Who may read `/metrics`. */
  metrics: MetricsReaders;
  /** How many lessons may be made from one address in a day; the API's own number if not said. */
  lessonsPerDay: number | undefined;
  /** For tests: our own Neo4j is ready sooner and slower in use. */
  fastStart: boolean;
  /** The most heap of our own Neo4j in MB; its own default if not said. */
  heapMaxMb: number | undefined;
  /** The user's own server; null to start one. */
  neo4j: { uri: string; user: string; password: string; database: string } | null;
  /** How long to wait for that server to answer at the start, in seconds. */
  neo4jWait: number;
};

/**
 * The only place that reads the environment. Relative paths are below `root`.
 * @throws StartError naming every wrong variable at once
 */
export function readEnv(variables: NodeJS.Dict<string>, root: string): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name}=${given[name]}: ${name} ${issue.message}`;
    });
    throw new StartError(`The environment has values that cannot be used:\n${wrong.join('\n')}`);
  }
  const env = parsed.data;
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw new StartError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither to have a Neo4j started.',
    );
  }
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(root, env.KTO_KOGO_DATA),
    recordDir:
      env.KTO_KOGO_RECORD === undefined ? undefined : recordDirAt(resolve(root, env.KTO_KOGO_RECORD)),
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    publicUrl: env.PUBLIC_URL,
    redisUrl: env.REDIS_URL,
    roomMembersMax: env.ROOM_MEMBERS_MAX,
    metrics: env.METRICS === undefined ? 'loopback' : env.METRICS === '1' ? 'anybody' : 'nobody',
    lessonsPerDay: env.LESSONS_PER_DAY,
    fastStart: env.NEO4J_FAST_START,
    heapMaxMb: env.NEO4J_HEAP,
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            user: env.NEO4J_USER,
            password: env.NEO4J_PASSWORD ?? '',
            database: env.NEO4J_DATABASE,
          },
    neo4jWait: env.NEO4J_WAIT,
  };
}

/** @throws StartError where there is no record */
function recordDirAt(folder: string): string {
  const refuse = (why: string) => new StartError(`KTO_KOGO_RECORD=${folder}: ${why}`);
  const there = factsAt(folder);
  if (there === undefined) throw refuse('there is no such folder. Name the folder of a record.');
  if (!there.isDirectory()) throw refuse('that is no folder. Name the folder in which record.yaml stands.');
  if (factsAt(join(folder, 'record.yaml'))?.isFile() !== true)
    throw refuse(
      'there is no record.yaml in it, so it is no record. Name the folder of one, or write the file: docs/record.md says how.',
    );
  return folder;
}

/** Undefined where there is nothing, or nothing that may be looked at. */
function factsAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
