import { OPENING_VIEW, type View } from '@kto-kogo/address';
import {
  type Day,
  EVERY_TIE,
  FILTER_WORDS,
  keepsTie,
  lastDayOf,
  type Month,
  monthOf,
  onlyMonthOf,
  type PeopleList,
  type SourceList,
  TIE_KINDS,
  type TieFilter,
  WALK_WORDS,
  type WalkList,
} from '@kto-kogo/domain';
import { filtersWithin } from '@kto-kogo/domain/testing';
import { type Facets, LEVELS } from '@kto-kogo/network';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOfMonth, monthsIn } from '../../time/month/months.ts';
import { countMonths, type MonthCounts, sumTies } from '../../time/strip/count-months.ts';
import { toSpan } from '../../time/strip/span.ts';
import { tiesCsv } from '../export/formats/ties-csv.ts';
import { viewInput } from '../export/scope.ts';
import { announceChange } from '../history/announce-change.ts';
import { deriveScene } from './derive-scene.ts';
import { countDrawn, drawnWords } from './drawn-words.ts';
import { THE_RECORD } from './testing/the-explorer-record.ts';

const STRIP = THE_RECORD.subject.months;

const { network } = THE_RECORD;
const all = [...network.ties.values()];
const firstDays: Day[] = ['1934-12-01', '1936-08-01', '1937-01-01', '1937-06-01', '1938-03-01', '1939-04-01'];
/** The page's spans consist of whole months. */
const filters = filtersWithin(fc.constantFrom(...firstDays), [...THE_RECORD.works.keys()]).map(
  (filter): TieFilter => ({ ...filter, until: filter.until && lastDayOf(monthOf(filter.until)) }),
);
const figures = [...network.nodes.keys()];
const views = fc
  .record({
    filter: filters,
    level: fc.constantFrom(...LEVELS),
    text: fc.constantFrom('', 'Radek', 'nobody'),
    hidden: fc.subarray(['trotsky', 'yezhov', 'bukharin']),
    focus: fc.option(fc.constantFrom(...figures), { nil: null, freq: 3 }),
  })
  .map((change): View => ({ ...OPENING_VIEW, ...change }));
type FactRow = readonly [list: PeopleList | SourceList | 'works', word: string];
/** A row of the groups of people and sources. */
const factRow: fc.Arbitrary<FactRow> = fc.constantFrom<FactRow>(
  ...(['fate', 'hand', 'sphere', 'tier', 'read'] as const).flatMap((list) =>
    FILTER_WORDS[list].map((word) => [list, word] as const),
  ),
  ...[...THE_RECORD.works.keys()].slice(0, 20).map((work) => ['works', work] as const),
);
function countOfRow(facets: Facets, [list, word]: FactRow): number | undefined {
  if (list === 'works') return facets.works.get(word) ?? 0;
  const rows: Readonly<Record<string, number>> = facets[list];
  return rows[word];
}
const NUM = { numRuns: 200 };

test('key, table, file and months count the same ties, whatever of them is drawn', () => {
  fc.assert(
    fc.property(views, factRow, (view, row) => {
      const scene = deriveScene(THE_RECORD, view);
      const { kept, facets } = scene;
      const inReach = all.filter(
        ({ from, to }) =>
          !view.hidden.includes(from) &&
          !view.hidden.includes(to) &&
          (view.focus === null || view.hidden.includes(view.focus) || [from, to].includes(view.focus)),
      );
      if (view.focus === null || !view.hidden.includes(view.focus)) {
        expect(kept.length).toBe(inReach.filter((tie) => keepsTie(tie, view.filter)).length);
      }
      // The key: of a list, the chosen rows add up to the ties to which the list applies.
      for (const list of Object.keys(WALK_WORDS) as WalkList[]) {
        const words: readonly string[] = view.filter[list] ?? FILTER_WORDS[list];
        const rows = facets[list] as Readonly<Record<string, number>>;
        const applies = kept.filter(
          (tie) => list === 'kinds' || list === 'standing' || tie.kind === 'ACCUSATION',
        );
        expect(words.reduce((sum, word) => sum + (rows[word] ?? 0), 0)).toBe(applies.length);
      }
      // Of people and sources a tie can have several: a row counts the ties that are left if it alone is chosen.
      if (view.focus === null || !view.hidden.includes(view.focus)) {
        const [list, word] = row;
        const left = inReach.filter((tie) => keepsTie(tie, { ...view.filter, [list]: [word] }));
        expect(countOfRow(facets, row)).toBe(left.length);
      }
      // The file has a line for each, and one for the names of the columns.
      const input = viewInput({ record: THE_RECORD, scene, view }, 'kept', 'https://kto-kogo.example');
      const csv = tiesCsv({ ...input, details: new Map(), people: new Map(), picture: '' });
      expect(input.ties).toEqual(kept);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      for (const { id } of kept) expect(csv).toContain(id);
      // The months: those within the span, without what is dated to no single month, and arrests, which have bars of their own.
      const { from, to } = toSpan(view.filter, STRIP);
      const bars = countMonths(scene.everyMonth.ties, [], STRIP);
      const inBars = kept.filter((tie) => tie.kind !== 'ARREST' && isInMonths(onlyMonthOf(tie)));
      const inSpan = bars.filter((_, index) => index >= from && index <= to);
      expect(sum(inSpan)).toBe(inBars.filter((tie) => isWithin(onlyMonthOf(tie), from, to)).length);
      // A drawing holds a part, and says how much of it.
      expect(countDrawn(scene)).toBeLessThanOrEqual(kept.length);
      for (const tie of scene.network.ties.values()) {
        expect(kept.some(({ id }) => id === tie.id) || scene.away.has(tie.id)).toBe(true);
      }
      expect(drawnWords(scene, view.level)).toContain(
        kept.length === 0 ? 'no' : kept.length.toLocaleString('en-GB'),
      );
    }),
    NUM,
  );
});

test('what is spoken of a change names the number that the table has', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const view = { ...OPENING_VIEW, filter };
      const scene = deriveScene(THE_RECORD, view);
      const said = announceChange(OPENING_VIEW, view, THE_RECORD, scene);
      if (said === null) return;
      const kinds = filter.kinds ?? TIE_KINDS;
      const total = all.filter((tie) => kinds.includes(tie.kind)).length;
      const count = scene.kept.length === 0 ? 'none' : scene.kept.length.toLocaleString('en-GB');
      const of = total === 0 ? 'no' : total.toLocaleString('en-GB');
      expect(said).toContain(scene.kept.length === total ? `: ${of} ` : `: ${count} of ${of} `);
    }),
    NUM,
  );
});

function sum(months: readonly MonthCounts[]): number {
  return months.reduce((total, month) => total + sumTies(month), 0);
}

function isInMonths(month: Month | null): boolean {
  return isWithin(month, 0, monthsIn(STRIP) - 1);
}

function isWithin(month: Month | null, from: number, to: number): boolean {
  const index = month === null ? -1 : indexOfMonth(month, STRIP);
  return index >= from && index <= to;
}

test('of a work everybody whom it ties is drawn, and nobody else', () => {
  for (const work of [...THE_RECORD.works.keys()].filter((_, index) => index % 8 === 0)) {
    const filter = { ...EVERY_TIE, works: [work] };
    const scene = deriveScene(THE_RECORD, { ...OPENING_VIEW, level: 'all', filter });
    expect([work, countDrawn(scene)]).toEqual([work, scene.kept.length]);
    const tied = new Set(scene.kept.flatMap(({ from, to }) => [from, to]));
    expect([work, [...scene.network.nodes.keys()].filter((id) => !tied.has(id))]).toEqual([work, []]);
  }
});
