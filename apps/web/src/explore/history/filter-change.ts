import {
  COERCED_WORDS,
  FATE_WORDS,
  type Hand,
  type Reading,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  TIE_KINDS,
  TIER_WORDS,
  type TieFilter,
  type TieKind,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { HELD_SPHERE_WORDS } from '../../record/sphere-words.ts';
import { spanWords } from '../../time/strip/span-words.ts';
import { listWords } from '../../ui/list-words.ts';
import { workWords } from '../filters/fact-words.ts';

type List = Exclude<keyof TieFilter, 'since' | 'until'>;
type Chosen<Name extends List> = NonNullable<TieFilter[Name]>;
/** How a choice in a list is told: some of it, all, or nothing. */
type Told<Name extends List> = {
  some: (chosen: Chosen<Name>, record: Pick<ExplorerRecord, 'works'>) => string;
  all: string;
  none: string;
};

const WHO: Record<Hand, string> = {
  RECORDED: 'people who had a hand in it',
  NOT_RECORDED: 'people of whom no hand in it is recorded',
};
const READ: Record<Reading, string> = {
  READ: 'sources that were read',
  NOT_READ: 'sources that were not read',
};

const ANSWERS = { all: 'All answers', none: 'None of the answers' };
const named = <Word extends string>(words: Record<Word, string>, chosen: readonly Word[]) =>
  listWords(chosen.map((word) => words[word]));

const TOLD: { readonly [Name in List]: Told<Name> } = {
  kinds: {
    some: (chosen) => `Only ${listWords(chosen.map((kind) => TIE_KIND_FACTS[kind].many))}`,
    all: 'All kinds of tie',
    none: 'No kind of tie',
  },
  truth: { some: (chosen) => `Only ${named(TRUTH_WORDS, chosen)}`, ...ANSWERS },
  coerced: { some: (chosen) => `Only ${named(COERCED_WORDS, chosen)}`, ...ANSWERS },
  standing: { some: (chosen) => `Only ${named(STANDING_WORDS, chosen)}`, ...ANSWERS },
  fate: {
    some: (chosen) => `Only the ${chosen.length === 1 ? 'fate' : 'fates'} ${named(FATE_WORDS, chosen)}`,
    all: 'All fates',
    none: 'No fate',
  },
  hand: {
    some: (chosen) => `Only ${named(WHO, chosen)}`,
    all: 'People with a hand in it and without',
    none: 'Neither people with a hand in it nor without',
  },
  sphere: {
    some: (chosen) => `Only people of ${listWords(chosen.map((each) => `“${HELD_SPHERE_WORDS[each]}”`))}`,
    all: 'All spheres',
    none: 'No sphere',
  },
  tier: {
    some: (chosen) => `Only ${named(TIER_WORDS, chosen)} sources`,
    all: 'Sources of all tiers',
    none: 'No tier of sources',
  },
  read: {
    some: (chosen) => `Only ${named(READ, chosen)}`,
    all: 'Sources read or not',
    none: 'Sources neither read nor unread',
  },
  works: {
    some: (chosen, { works }) => `Only what cites ${chosen.map((id) => workWords(id, works)).join(' or ')}`,
    all: 'All works',
    none: 'No work',
  },
};

/** What changed of the filter, each list by itself: "Only accusations", "Without replacements", "All fates", "Only 1937". */
export function filterChange(
  before: TieFilter,
  after: TieFilter,
  record: Pick<ExplorerRecord, 'works'>,
): string[] {
  const lists = (Object.keys(TOLD) as List[]).filter(
    (list) => JSON.stringify(before[list]) !== JSON.stringify(after[list]),
  );
  const isSpanNew = before.since !== after.since || before.until !== after.until;
  const isOpen = after.since === null && after.until === null;
  const kinds = kindsMoved(before.kinds ?? TIE_KINDS, after.kinds ?? TIE_KINDS);
  return [
    ...lists.map((list) => (list === 'kinds' ? kinds : null) ?? told(list, after[list], record)),
    ...(isSpanNew ? [isOpen ? 'All dates' : `Only ${wholeYear(after) ?? lowered(spanWords(after))}`] : []),
  ];
}

/** Kinds that came to others, or went and left more than went; null where the rest is told more shortly. */
function kindsMoved(before: readonly TieKind[], after: readonly TieKind[]): string | null {
  const named = (kinds: readonly TieKind[]) => listWords(kinds.map((kind) => TIE_KIND_FACTS[kind].many));
  const came = after.filter((kind) => !before.includes(kind));
  const went = before.filter((kind) => !after.includes(kind));
  if (went.length === 0 && before.length > 0 && after.length < TIE_KINDS.length) return `Also ${named(came)}`;
  return came.length === 0 && went.length < after.length ? `Without ${named(went)}` : null;
}

function told<Name extends List>(
  list: Name,
  chosen: TieFilter[Name],
  record: Pick<ExplorerRecord, 'works'>,
): string {
  const { some, all, none }: Told<Name> = TOLD[list];
  if (chosen === null) return all;
  return chosen.length === 0 ? none : some(chosen, record);
}

/** "1937" where the span is a whole year. */
function wholeYear({ since, until }: TieFilter): string | null {
  const year = since?.slice(0, 4);
  return since === `${year}-01-01` && until === `${year}-12-31` ? (year ?? null) : null;
}

/** "up to June 1937": a month keeps its capital. */
function lowered(words: string): string {
  return words.replace(/^Up to/, 'up to');
}
