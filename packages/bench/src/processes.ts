import { readdir, readFile } from 'node:fs/promises';

export type Process = { id: number; name: string; mb: number };

/** A process and all below it, with what they hold of the machine's memory. Linux alone tells. */
export async function processesOf(root: number): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text)?.[1] ?? '';
      return {
        id: Number(id),
        parent: Number(field('PPid')),
        name: field('Name'),
        mb: Number(field('VmRSS')) / 1024,
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
