import { countOf } from '../../ui/count-of.ts';
import type { ExportInput } from './export-input.ts';
import { citedWorks } from './formats/cited-works.ts';
import { peopleOf } from './formats/people-of.ts';
import type { Format, Holds } from './formats.ts';

const COUNTS: Record<Holds, (input: ExportInput) => string> = {
  ties: ({ ties }) => countOf(ties.length, 'tie', 'ties'),
  people: (input) => countOf(peopleOf(input).length, 'person', 'people'),
  works: (input) => countOf(citedWorks(input).length, 'work', 'works'),
  picture: () => 'picture',
};

/** "109 ties". */
export function heldWords({ holds }: Format, input: ExportInput): string {
  return COUNTS[holds](input);
}

/** "kto-kogo-109-ties-bd42467a.csv": what it holds, and of which version of the record. */
export function fileName(format: Format, input: ExportInput): string {
  const held = heldWords(format, input).replaceAll(',', '').replaceAll(' ', '-');
  return `kto-kogo-${held}-${input.version.slice(0, 8)}.${format.ending}`;
}
