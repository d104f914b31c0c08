import type { NetworkNode } from '@kto-kogo/network';
import type { ExportInput } from '../export-input.ts';

export function peopleOf({ nodes }: ExportInput): NetworkNode[] {
  return nodes.filter(({ kind }) => kind === 'FIGURE');
}
