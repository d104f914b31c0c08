import {
  compareText,
  type Entity,
  firstDayOf,
  formatSpan,
  type Id,
  type Month,
  type MonthSpan,
  monthAfter,
  monthOf,
  monthsFrom,
  PERSON_TIE_KINDS,
  type Subject,
  type Tie,
  type TimeBand,
  yearOf,
} from '@kto-kogo/domain';
import type { RecordFile } from '../files/record-file.ts';

type Given = { entities: Iterable<Entity>; ties: Iterable<Tie> };

const FEATURED = 5;
const SPARKS = 5;
const BANDS = 7;
/** Months of the strip, at most: more could not be told apart. */
const MONTHS_MAX = 120;
/** How much of all lies before the strip, and after it. */
const OUTSIDE = 0.01;
/** Years of the axes before and after the months. */
const YEARS_BEFORE = 4;
const YEARS_AFTER = 2;
/** Where nothing is dated. */
const ANY_MONTHS: MonthSpan = { from: '2000-01', to: '2000-12' };

/** What the record is of, and what the pages open with: what its file says, and what follows from the record where it says nothing. */
export function deriveSubject(file: RecordFile, given: Given): Subject {
  const facts = factsOf(given);
  const months = file.months ?? monthsOf(facts.months);
  const figures = file.featured?.figures ?? facts.figures.slice(0, FEATURED);
  return {
    title: file.title,
    name: file.name,
    place: file.place,
    texts: file.texts,
    months,
    height: file.height ?? months,
    years: file.years ?? { from: yearOf(months.from) - YEARS_BEFORE, to: yearOf(months.to) + YEARS_AFTER },
    marks: file.marks,
    bands: file.bands ?? bandsOf(facts.months, months),
    featured: figures,
    featuredEvent: file.featured === null ? (facts.occurrences[0] ?? null) : file.featured.event,
    questions: file.questions,
    sparks: file.sparks ?? sparksOf(facts),
    traces: file.traces ?? pairsOf(figures),
    hand: { office: file.hand.office, roles: file.hand.roles },
    searchFor: file.searchFor ?? [...facts.names, 'a trial, an office'].join(', '),
  };
}

type Facts = {
  /** Of each tie that is dated, in order. */
  months: Month[];
  /** Most tied first: figures by their ties to people. */
  figures: Id[];
  occurrences: Id[];
  /** Of the most tied figure. */
  names: string[];
};

function factsOf({ entities, ties }: Given): Facts {
  const months: Month[] = [];
  const [ofPeople, ofAll] = [new Map<Id, number>(), new Map<Id, number>()];
  const count = (counts: Map<Id, number>, id: Id) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { kind, from, to, earliest } of ties) {
    if (earliest !== null) months.push(monthOf(earliest));
    for (const id of [from, to]) {
      count(ofAll, id);
      if (PERSON_TIE_KINDS.includes(kind)) count(ofPeople, id);
    }
  }
  const [figures, occurrences, names]: [Id[], Id[], Map<Id, string>] = [[], [], new Map()];
  for (const { id, kind, name } of entities) {
    if (kind === 'FIGURE') {
      figures.push(id);
      names.set(id, name);
    } else if (kind !== 'OFFICE') occurrences.push(id);
  }
  const mostFirst = (ids: Id[], counts: ReadonlyMap<Id, number>) =>
    ids
      .filter((id) => counts.has(id))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b));
  const foremost = mostFirst(figures, ofPeople);
  return {
    months: months.sort(),
    figures: foremost,
    occurrences: mostFirst(occurrences, ofAll),
    names: foremost.slice(0, 1).flatMap((id) => names.get(id) ?? []),
  };
}

/** The months of nearly all that is dated. */
function monthsOf(months: readonly Month[]): MonthSpan {
  const at = (part: number) => months[Math.floor((months.length - 1) * part)];
  const [first, middle, last] = [at(OUTSIDE), at(0.5), at(1 - OUTSIDE)];
  if (first === undefined || middle === undefined || last === undefined) return ANY_MONTHS;
  if (monthsFrom(first, last) < MONTHS_MAX) return { from: first, to: last };
  const from = [first, monthAfter(middle, -MONTHS_MAX / 2)].sort().at(-1) ?? first;
  return { from, to: [last, monthAfter(from, MONTHS_MAX - 1)].sort()[0] ?? last };
}

/** As many ties begin in one band as in another, so far as months allow. */
function bandsOf(all: readonly Month[], { from, to }: MonthSpan): TimeBand[] {
  const within = all.filter((month) => month >= from && month <= to);
  const begins = Array.from(
    { length: BANDS - 1 },
    (_, index) => within[Math.floor((within.length * (index + 1)) / BANDS)],
  ).filter((month) => month !== undefined && month > from);
  const starts = [...new Set([from, ...begins.flatMap((month) => month ?? [])])];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const last = next === undefined ? to : monthAfter(next, -1);
    return {
      title: capitalised(formatSpan(start, last).replace(/^(?:from|in) /, '')),
      short: start,
      affair: null,
      until: next === undefined ? null : firstDayOf(next),
    };
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where nothing happened that has a name, people. */
function sparksOf({ occurrences, figures }: Facts): Id[] {
  return (occurrences.length > 0 ? occurrences : figures).slice(0, SPARKS);
}

function pairsOf(figures: readonly Id[]): Subject['traces'] {
  const [first, ...others] = figures;
  return first === undefined ? [] : others.slice(0, 4).map((to) => ({ from: first, to }));
}
