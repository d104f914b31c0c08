import { citationText } from '../../record/sources/citation-text.ts';
import { csvText } from '../../ui/csv-text.ts';
import type { CascadeRecord } from '../cascade-record.ts';

const HEAD = [
  'step',
  'reached',
  'reached id',
  'kind',
  'on',
  'wave',
  'order',
  'from id',
  'tie id',
  'tie',
  'date',
  'holds',
  'under force',
  'recorded',
  'first arrest',
  'statement',
  'sources',
];

/**
 * CSV of all arrivals with dates as the record has them. A cell is empty when its tie kind does not carry the
 * field.
 */
export function cascadeCsv({ arrivals }: CascadeRecord): string {
  const lower = (word: string | null) => word?.toLowerCase() ?? '';
  return csvText(
    HEAD,
    arrivals.map(({ tie, ...arrival }, index) => [
      String(index + 1),
      arrival.name,
      arrival.id,
      lower(arrival.kind),
      arrival.on,
      String(arrival.wave),
      arrival.isCertain ? 'certain' : 'possible',
      arrival.from,
      tie.id,
      lower(tie.kind),
      tie.date ?? '',
      lower(tie.truth),
      lower(tie.coerced),
      lower(tie.standing),
      arrival.arrested ?? '',
      tie.statement,
      tie.citations.map(citationText).join(' | '),
    ]),
  );
}
