import { Neo4jLocalError } from './errors.ts';
import type { StartNeo4jOptions } from './start-neo4j.ts';

const PORT_MAX = 65_535;

/** For programs without types. @throws Neo4jLocalError OPTION_INVALID */
export function checkOptions(options: StartNeo4jOptions): void {
  const { dataDir, cacheDir, port, memory = {}, startTimeoutMs } = options;
  checkText('dataDir', dataDir, 'the path of a folder');
  if (cacheDir !== undefined) checkText('cacheDir', cacheDir, 'the path of a folder');
  for (const name of ['java', 'maven'] as const) {
    if (options[name] !== undefined) checkText(name, options[name], 'a command');
  }
  if (port !== undefined)
    check('port', port, isWhole(port, 0, PORT_MAX), `a whole number from 0 to ${PORT_MAX}`);
  for (const name of ['heapInitialMb', 'heapMaxMb', 'pageCacheMb'] as const) {
    const size = memory[name];
    if (size !== undefined)
      check(`memory.${name}`, size, isWhole(size, 1), 'a whole number of MB, 1 or more');
  }
  if (startTimeoutMs !== undefined)
    check('startTimeoutMs', startTimeoutMs, isWhole(startTimeoutMs, 1), 'a whole number of milliseconds');
}

function checkText(name: string, value: unknown, what: string): void {
  check(name, value, typeof value === 'string' && value.trim() !== '' && !value.includes('\0'), what);
}

function isWhole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && least <= Number(value) && Number(value) <= most;
}

function check(name: string, value: unknown, isValid: boolean, what: string): void {
  if (isValid) return;
  const given = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  throw new Neo4jLocalError(
    'OPTION_INVALID',
    `The option ${name} of startNeo4j is ${what}, not ${given.slice(0, 60)}.`,
  );
}
