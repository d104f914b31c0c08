import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** @property ticks of a processor that it used, in hundredths of a second */
export type Process = { id: number; name: string; mb: number; ticks: number };

/** A process and all below it, with what they hold of the machine's memory. Linux alone tells. */
export async function processesOf(root: number): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const [text, stat] = await Promise.all(
        ['status', 'stat'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
      );
      const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text ?? '')?.[1] ?? '';
      return {
        id: Number(id),
        parent: Number(field('PPid')),
        name: field('Name'),
        mb: Number(field('VmRSS')) / 1024,
        ticks: ticksIn(stat ?? ''),
      };
    }),
  );
  const tree = new Set([root]);
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id);
  }
  return all.filter(({ id }) => tree.has(id));
}

/** By the process itself, of both kinds: fields 14 and 15 of `man proc_pid_stat`, counted after the name, which may hold spaces. */
function ticksIn(stat: string): number {
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user ?? 0) + (system ?? 0);
}

const LOOK_EVERY_MS = 1_000;
/** A twentieth of one processor. */
const IDLE_TICKS = 5;

/** Waits until a process and all below it have nothing to do. */
export async function untilIdle(root: number): Promise<void> {
  const ticks = async () => (await processesOf(root)).reduce((sum, each) => sum + each.ticks, 0);
  for (let before = await ticks(), used = Number.POSITIVE_INFINITY; used > IDLE_TICKS; ) {
    await wait(LOOK_EVERY_MS);
    const now = await ticks();
    used = now - before;
    before = now;
  }
}
