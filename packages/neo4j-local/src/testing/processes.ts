import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../process-birth.ts';

type Process = { pid: number; parent: number; command: string };

export function lives(pid: number | null): boolean {
  return pid !== null && identify(pid) !== null;
}

/** The process id of the Java of a data folder, from its owner file. */
export function javaOf(dataDir: string): number | null {
  const file = join(dataDir, 'owner.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).java?.pid ?? null) : null;
}

/** The processes whose command line contains the text. */
export function commandsWith(text: string): string[] {
  return processes()
    .filter(({ command, pid }) => command.includes(text) && lives(pid))
    .map(({ pid, command }) => `${pid} ${command}`);
}

export function childrenOf(pid: number): number[] {
  return processes()
    .filter(({ parent }) => parent === pid)
    .map((child) => child.pid);
}

/** From /proc where there is one: a small machine may have no `ps`. */
function processes(): Process[] {
  if (!existsSync('/proc/self/stat')) return fromPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => fromProc(Number(name)));
}

function fromProc(pid: number): Process[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return [{ pid, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command }];
  } catch {
    // It ended while we looked.
    return [];
  }
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-ww', '-axo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
