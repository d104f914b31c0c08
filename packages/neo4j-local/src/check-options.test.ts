import { expect, test } from 'vitest';
import { type StartNeo4jOptions, startNeo4j } from './start-neo4j.ts';

test.each([
  ['none', undefined, 'dataDir of startNeo4j is the path of a folder, not nothing.'],
  ['no folder', {}, 'dataDir of startNeo4j is the path of a folder, not nothing.'],
  ['an empty folder', { dataDir: ' ' }, 'dataDir of startNeo4j is the path of a folder, not " ".'],
  ['a number for a folder', { dataDir: 7 }, 'not 7.'],
  ['a folder with a zero', { dataDir: 'a\0b' }, 'dataDir'],
  [
    'a port above all',
    { dataDir: 'x', port: 99_999 },
    'port of startNeo4j is a whole number from 0 to 65535, not 99999.',
  ],
  ['half a port', { dataDir: 'x', port: 7687.5 }, 'not 7687.5.'],
  ['a port in words', { dataDir: 'x', port: '7687' }, 'not "7687".'],
  [
    'less than no memory',
    { dataDir: 'x', memory: { heapMaxMb: -1 } },
    'memory.heapMaxMb of startNeo4j is a whole number of MB, 1 or more, not -1.',
  ],
  ['memory in words', { dataDir: 'x', memory: { pageCacheMb: '1g' } }, 'memory.pageCacheMb'],
  ['no time', { dataDir: 'x', startTimeoutMs: 0 }, 'startTimeoutMs'],
  ['no command', { dataDir: 'x', java: '' }, 'java of startNeo4j is a command, not "".'],
])('%s', async (_, options, message) => {
  const start = startNeo4j(options as StartNeo4jOptions);
  await expect(start).rejects.toMatchObject({ name: 'Neo4jLocalError', code: 'OPTION_INVALID' });
  await expect(start).rejects.toThrow(message);
});
