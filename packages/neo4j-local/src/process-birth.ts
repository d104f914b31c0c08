import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Identifies a process for certain: the system reuses process ids, but not an id with a start time. */
export const processIdentitySchema = z.object({ pid: z.int().positive(), birth: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

/** The identity of a living process; null where there is none, or only a zombie. */
export function identify(pid: number): ProcessIdentity | null {
  const birth = birthOf(pid);
  return birth === null ? null : { pid, birth };
}

/** Whether that very process is still alive. */
export function isAlive({ pid, birth }: ProcessIdentity): boolean {
  return birthOf(pid) === birth;
}

function birthOf(pid: number): string | null {
  if (existsSync('/proc/self/stat')) return fromProc(pid);
  return process.platform === 'win32' ? fromPowershell(pid) : fromPs(pid);
}

function fromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command's name, which may contain spaces and brackets: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X' || started === undefined) return null;
    // Ticks since boot repeat after a reboot.
    return `${started}@${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}`;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [state, ...started] = (stdout ?? '').trim().split(/\s+/);
  return state === undefined || state === '' || state.startsWith('Z') ? null : started.join(' ');
}

function fromPowershell(pid: number): string | null {
  const command = `(Get-Process -Id ${pid}).StartTime.Ticks`;
  const { stdout } = spawnSync('powershell', ['-NoProfile', '-Command', command], { encoding: 'utf8' });
  return (stdout ?? '').trim() || null;
}
