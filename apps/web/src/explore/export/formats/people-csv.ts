import { entityHref } from '@kto-kogo/address';
import type { Id, TieKind, TieSummary } from '@kto-kogo/domain';
import type { ExportInput } from '../export-input.ts';
import { BETWEEN, citationFields } from './citation-words.ts';
import { peopleOf } from './people-of.ts';
import { rowsCsv } from './rows-csv.ts';
import { stancesOn } from './stances-on.ts';

const HEAD = [
  ...[
    'id',
    'name',
    'native_name',
    'other_names',
    'born',
    'died',
    'role',
    'fate',
    'fate_date',
    'rehabilitated',
  ],
  ...['arrested', 'arrested_on_the_order_of', 'had_a_hand'],
  ...['accusations_made', 'people_accused', 'accusations_suffered', 'accusers'],
  ...['replaced', 'replaced_by', 'arrests_ordered'],
  ...['summary', 'note', 'recorded', 'lens', 'citations', 'works', 'links', 'address'],
] as const;

/** A row a person. The counts are those of the ties that the view keeps, and say whether they are claims or people. */
export function peopleCsv(input: ExportInput): string {
  const count = countTies(input.ties);
  const rows = peopleOf(input).map((node) => {
    const person = input.people.get(node.id);
    const arrests = person?.arrests ?? [];
    return {
      id: node.id,
      name: node.name,
      native_name: person?.nativeName ?? null,
      other_names: person?.aliases.join(BETWEEN) ?? null,
      born: person?.born ?? null,
      died: person?.died ?? null,
      role: person?.role ?? null,
      fate: node.fate?.toLowerCase() ?? null,
      fate_date: person?.fateDate ?? null,
      rehabilitated: person?.rehabilitated ?? null,
      arrested: arrests.map(({ date }) => date ?? 'date not known').join(BETWEEN),
      arrested_on_the_order_of: arrests.flatMap(({ orderedBy }) => orderedBy?.name ?? []).join(BETWEEN),
      had_a_hand: node.hasHand ? 'yes' : 'not recorded',
      ...count(node.id),
      summary: person?.summary ?? null,
      note: person?.note ?? null,
      recorded: person?.standing.toLowerCase() ?? null,
      lens: stancesOn(node.id, input.stances),
      ...citationFields(person?.citations ?? []),
      address: `${input.site}${entityHref(node)}`,
    };
  });
  return rowsCsv(HEAD, rows, input);
}

/** How many ties each has, and with how many others. */
function countTies(ties: readonly TieSummary[]) {
  const made = new Map<string, Set<Id>>();
  const met = new Map<string, Set<Id>>();
  const add = (all: Map<string, Set<Id>>, key: string, id: Id) =>
    all.set(key, (all.get(key) ?? new Set()).add(id));
  for (const { id, kind, from, to } of ties) {
    add(made, `${kind} from ${from}`, id);
    add(made, `${kind} to ${to}`, id);
    add(met, `${kind} from ${from}`, to);
    add(met, `${kind} to ${to}`, from);
  }
  return (id: Id) => {
    const claims = (kind: TieKind, end: 'from' | 'to') => String(made.get(`${kind} ${end} ${id}`)?.size ?? 0);
    const people = (kind: TieKind, end: 'from' | 'to') => String(met.get(`${kind} ${end} ${id}`)?.size ?? 0);
    return {
      accusations_made: claims('ACCUSATION', 'from'),
      people_accused: people('ACCUSATION', 'from'),
      accusations_suffered: claims('ACCUSATION', 'to'),
      accusers: people('ACCUSATION', 'to'),
      replaced: claims('REPLACEMENT', 'from'),
      replaced_by: claims('REPLACEMENT', 'to'),
      arrests_ordered: claims('ARREST', 'from'),
    };
  };
}
