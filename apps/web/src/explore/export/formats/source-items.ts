import type { CslItem } from '../../../record/cite/csl-item.ts';
import { recordItem } from '../../../record/cite/record-item.ts';
import { workItem } from '../../../record/cite/work-item.ts';
import type { ExportInput } from '../export-input.ts';
import type { Provenance } from '../provenance.ts';
import { citedWorks } from './cited-works.ts';

/** The view itself, and then every work that it rests on. */
export function sourceItems(input: ExportInput): CslItem[] {
  return [viewItem(input), ...citedWorks(input).map(({ work, places }) => workItem(work, places))];
}

/** The view as what is cited. */
export function viewItem({ title, words, address, version, day }: Provenance): CslItem {
  return recordItem({ title, address, version, day, note: words, type: 'dataset' });
}
