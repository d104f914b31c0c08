import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../process-birth.ts';

export function lives(pid: number | null): boolean {
  return pid !== null && identify(pid) !== null;
}

/** Which Java runs a data folder, as its owner file has it. */
export function javaOf(dataDir: string): number | null {
  const file = join(dataDir, 'owner.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).java?.pid ?? null) : null;
}

/** What runs in this moment with some text in its command line. */
export function commandsWith(text: string): string[] {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(text) && !/^\s*\d+\s+Z/.test(line));
}

/** The children of a process. */
export function childrenOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child = 0]) => child);
}
