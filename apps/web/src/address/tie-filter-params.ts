import {
  chooseWords,
  type Day,
  EVERY_TIE,
  FILTER_WORDS,
  type FilterList,
  type TieFilter,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { firstDay, lastDay } from './explore-view.ts';
import { asListParam, listParam, wordParam } from './param-words.ts';

/** The query of an address, as Next gives it to a page. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What each list is called in every address. */
export const FILTER_PARAMS = {
  kinds: 'kinds',
  truth: 'holds',
  coerced: 'force',
  standing: 'recorded',
} as const satisfies Record<FilterList, string>;

const LISTS = ['kinds', 'truth', 'coerced', 'standing'] as const satisfies readonly FilterList[];

/** An unrestricted list, where the page opens with a restricted one: `force=all`. */
const ALL = 'all';

export const monthParam = z.string().regex(/^1[89]\d\d-(0[1-9]|1[0-2])$/, 'write a month as 1937-06');

/**
 * The lists that an address chooses: `holds=fabricated,disputed`, or each word by itself, as a form sends it. What is left out
 * is as in `opening`; so is what cannot be read, which `problems` says in words. The span is left open: see `readSpan`.
 */
export function readTieFilter(
  query: PageQuery,
  opening: TieFilter = EVERY_TIE,
): { filter: TieFilter; problems: string[] } {
  const problems: string[] = [];
  const read = <Word extends string>(
    list: FilterList,
    words: readonly Word[],
    otherwise: readonly Word[] | null,
  ) => {
    const text = asOneText(query[FILTER_PARAMS[list]]);
    if (text === null) return otherwise;
    if (text === ALL) return null;
    const result = listParam(wordParam(words)).safeParse(text);
    if (result.success) return chooseWords(words, result.data);
    problems.push(`“${FILTER_PARAMS[list]}=${text}” in the address says nothing we know.`);
    return otherwise;
  };
  const { kinds, truth, coerced, standing } = FILTER_WORDS;
  const filter = {
    kinds: read('kinds', kinds, opening.kinds),
    truth: read('truth', truth, opening.truth),
    coerced: read('coerced', coerced, opening.coerced),
    standing: read('standing', standing, opening.standing),
    since: null,
    until: null,
  };
  return { filter, problems };
}

/** The span that an address bounds by months: the first and the last of them are in it whole. */
export function readSpan(query: PageQuery): Pick<TieFilter, 'since' | 'until'> & { problems: string[] } {
  const problems: string[] = [];
  const read = (name: 'since' | 'until', toDay: (month: string) => Day) => {
    const text = asOneText(query[name]);
    const result = monthParam.nullable().safeParse(text);
    if (result.success) return result.data === null ? null : toDay(result.data);
    problems.push(
      `“${name}=${text}” in the address says nothing we know: ${result.error.issues[0]?.message}.`,
    );
    return null;
  };
  return { since: read('since', firstDay), until: read('until', lastDay), problems };
}

/** The parameters of an address that chooses this filter: what is as in `opening` is left out. Nothing in them needs escaping. */
export function writeTieFilter(
  filter: TieFilter,
  opening: TieFilter = EVERY_TIE,
): [name: string, value: string][] {
  const writeList = (list: readonly string[] | null) => (list === null ? ALL : asListParam(list));
  const lists = LISTS.flatMap((list): [string, string][] => {
    const value = writeList(filter[list]);
    return value === writeList(opening[list]) ? [] : [[FILTER_PARAMS[list], value]];
  });
  const bounds = (['since', 'until'] as const).flatMap((name): [string, string][] => {
    const day = filter[name];
    return day === null ? [] : [[name, day.slice(0, 7)]];
  });
  return [...lists, ...bounds];
}

/** A form sends a field once for each box ticked, and once empty, so that ticking none can be told from not asking. */
function asOneText(value: string | string[] | undefined): string | null {
  if (value === undefined) return null;
  return [value]
    .flat()
    .filter((text) => text !== '')
    .join(',');
}
