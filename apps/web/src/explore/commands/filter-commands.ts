import { exploreAddress, type View } from '@kto-kogo/address';
import { type MonthSpan, TIE_KIND_FACTS, type TieFilter, yearOf } from '@kto-kogo/domain';
import { CalendarDays, Filter, FilterX } from 'lucide-react';
import { FACT_QUESTIONS, FATE_ROWS, HAND_ROWS } from '../../marks/fact-rows.tsx';
import { FILTER_QUESTIONS } from '../../marks/filter-questions.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import { SPHERE_ROWS } from '../../record/sphere-words.ts';
import { type Change, resetFilter, setAway, setFilter } from '../actions/view-changes.ts';
import { changeCommand } from './change-command.ts';

type Row<Word> = { value: Word; word: string };

/** The rows of the key, each alone; each year alone; and the way back. */
export function filterCommands(view: View, strip: MonthSpan, change: (change: Change) => void): Command[] {
  const command = changeCommand(change);
  const { filter, away } = view;
  const only = <Word extends string>(
    rows: readonly Row<Word>[],
    chosen: readonly Word[] | null,
    to: (value: Word) => Partial<TieFilter>,
    labelOf: (row: Row<Word>) => string,
    wordsOf: (value: Word) => string = () => '',
  ) =>
    rows
      .filter(({ value }) => chosen?.length !== 1 || chosen[0] !== value)
      .map((row) =>
        command(`only ${JSON.stringify(to(row.value))}`, labelOf(row), Filter, setFilter(to(row.value)), {
          words: `filter ${wordsOf(row.value)}`,
          isQuiet: true,
        }),
      );
  const answer = (question: string) => (row: Row<string>) => `Only: ${question} ${row.word}`;
  const isFiltered = exploreAddress.write({ ...exploreAddress.opening, filter }) !== '';
  return [
    ...(isFiltered
      ? [
          command('filters', 'Filters as at the opening', FilterX, resetFilter, {
            words: 'reset clear remove all no filter',
          }),
        ]
      : []),
    ...only(
      KIND_ROWS,
      filter.kinds,
      (kind) => ({ kinds: [kind] }),
      ({ word }) => `Only: ${word}`,
      (kind) => `${TIE_KIND_FACTS[kind].one} ${TIE_KIND_FACTS[kind].many}`,
    ),
    ...only(TRUTH_ROWS, filter.truth, (truth) => ({ truth: [truth] }), answer(FILTER_QUESTIONS.truth)),
    ...only(
      COERCED_ROWS,
      filter.coerced,
      (coerced) => ({ coerced: [coerced] }),
      answer(FILTER_QUESTIONS.coerced),
    ),
    ...only(
      STANDING_ROWS,
      filter.standing,
      (standing) => ({ standing: [standing] }),
      answer(FILTER_QUESTIONS.standing),
    ),
    ...only(FATE_ROWS, filter.fate, (fate) => ({ fate: [fate] }), answer(`${FACT_QUESTIONS.fate}:`)),
    ...only(HAND_ROWS, filter.hand, (hand) => ({ hand: [hand] }), answer(`${FACT_QUESTIONS.hand}:`)),
    ...only(
      SPHERE_ROWS,
      filter.sphere,
      (sphere) => ({ sphere: [sphere] }),
      answer(`${FACT_QUESTIONS.sphere}:`),
    ),
    ...years(strip)
      .filter((year) => filter.since !== `${year}-01` || filter.until !== `${year}-12`)
      .map((year) =>
        command(
          `only ${year}`,
          `Only ${year}`,
          CalendarDays,
          setFilter({ since: `${year}-01`, until: `${year}-12` }),
          { words: 'filter year time', isQuiet: true },
        ),
      ),
    away === 'gone'
      ? command('faint', 'What is filtered away: faint', Filter, setAway('dimmed'), { words: 'dimmed ghost' })
      : command('gone', 'What is filtered away: gone', Filter, setAway('gone'), { words: 'hide' }),
  ];
}

/** Those of the strip that it shows more of than a month. */
function years({ from, to }: MonthSpan): number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
