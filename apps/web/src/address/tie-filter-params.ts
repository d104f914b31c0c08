import { COERCED, type FilterList, STANDINGS, TIE_KINDS, type TieFilter, TRUTHS } from '@kto-kogo/domain';
import { asListParam, inOrder, listParam, wordParam } from './param-words.ts';

/** A query as Next hands it to a page. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What a question may narrow by, with nothing left open. The span of time is asked for elsewhere. */
export type TieFilterChoice = { [List in FilterList]: NonNullable<TieFilter[List]> };

export const EVERY_CHOICE: TieFilterChoice = {
  kinds: TIE_KINDS,
  truth: TRUTHS,
  coerced: COERCED,
  standing: STANDINGS,
};

/** Named as in the address of the network. */
export const FILTER_PARAMS = {
  kinds: 'kinds',
  truth: 'holds',
  coerced: 'force',
  standing: 'recorded',
} as const satisfies Record<keyof TieFilterChoice, string>;

/**
 * The choice that an address makes: `holds=fabricated,disputed`, or each word by itself, as a form sends it. What is left out
 * is as in `opening`; so is what says nothing we know, which `problems` tells in words.
 */
export function readTieFilter(
  query: PageQuery,
  opening: TieFilterChoice = EVERY_CHOICE,
): { filter: TieFilterChoice; problems: string[] } {
  const problems: string[] = [];
  const read = <Word extends string>(name: string, words: readonly Word[], otherwise: readonly Word[]) => {
    const text = asOneText(query[name]);
    if (text === null) return otherwise;
    const result = listParam(wordParam(words)).safeParse(text);
    if (result.success) return inOrder(words, result.data);
    problems.push(`“${name}=${text}” in the address says nothing we know.`);
    return otherwise;
  };
  return {
    filter: {
      kinds: read(FILTER_PARAMS.kinds, TIE_KINDS, opening.kinds),
      truth: read(FILTER_PARAMS.truth, TRUTHS, opening.truth),
      coerced: read(FILTER_PARAMS.coerced, COERCED, opening.coerced),
      standing: read(FILTER_PARAMS.standing, STANDINGS, opening.standing),
    },
    problems,
  };
}

/** The parameters of an address that makes this choice: what is as in `opening` is left out. Nothing in them needs escaping. */
export function writeTieFilter(
  filter: TieFilterChoice,
  opening: TieFilterChoice = EVERY_CHOICE,
): [name: string, value: string][] {
  const keys = ['kinds', 'truth', 'coerced', 'standing'] as const;
  return keys.flatMap((key): [string, string][] => {
    const value = asListParam(filter[key]);
    return value === asListParam(opening[key]) ? [] : [[FILTER_PARAMS[key], value]];
  });
}

/** The API’s `TieFilter`: a list that leaves nothing out is not asked for. */
export function toTieFilterInput(filter: TieFilterChoice) {
  return {
    kinds: filter.kinds.length === TIE_KINDS.length ? null : [...filter.kinds],
    truth: filter.truth.length === TRUTHS.length ? null : [...filter.truth],
    coerced: filter.coerced.length === COERCED.length ? null : [...filter.coerced],
    standing: filter.standing.length === STANDINGS.length ? null : [...filter.standing],
  };
}

/** A form sends a field once for each box ticked, and once empty, so that ticking none can be told from not asking. */
function asOneText(value: string | string[] | undefined): string | null {
  if (value === undefined) return null;
  return [value]
    .flat()
    .filter((text) => text !== '')
    .join(',');
}
