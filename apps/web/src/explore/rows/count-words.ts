import { formatCount } from '../../ui/count-of.ts';

type Counts = { shape: 'table' | 'list'; text: string; found: number; kept: number };

/** "12 of 654 ties in this table hold “Radek”. The key, the months and every file count all 654." */
export function countWords({ shape, text, found, kept }: Counts): string {
  const count = found === 0 ? 'None' : formatCount(found);
  const all = formatCount(kept);
  const ties = `${kept === 1 ? 'tie' : 'ties'} in this ${shape}`;
  return `${count} of ${all} ${ties} ${found === 1 ? 'holds' : 'hold'} “${text}”. The key, the months and every file count all ${all}.`;
}
