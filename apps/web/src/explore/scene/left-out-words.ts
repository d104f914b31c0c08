import type { View } from '@kto-kogo/address';
import { countOf } from '../../ui/count-of.ts';

/** "1 hidden", "Only 3 names": whom the reader left out by name; null for nobody. */
export function leftOutWords({ hidden, isolated }: Pick<View, 'hidden' | 'isolated'>): string | null {
  const only = isolated.length === 0 ? null : `Only ${countOf(isolated.length, 'name', 'names')}`;
  const without = hidden.length === 0 ? null : `${hidden.length} hidden`;
  return [only, without].filter((words) => words !== null).join(', ') || null;
}
