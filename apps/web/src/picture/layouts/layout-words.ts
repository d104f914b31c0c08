import type { Layout } from '@kto-kogo/address';

export type LayoutWords = {
  name: string;
  /** After "laid out by". */
  by: string;
  /** What the places mean, in one or two sentences. */
  meaning: string;
};

export const LAYOUT_WORDS: Readonly<Record<Layout, LayoutWords>> = {
  bands: {
    name: 'Bands of time',
    by: 'bands of time',
    meaning: 'Across is time. Up and down has no meaning.',
  },
  cases: {
    name: 'Cases and trials',
    by: 'cases and trials',
    meaning:
      'Under the name of a case stand those whom it struck: its defendants, its victims, or those accused in it. Cases follow in time, down and then across.',
  },
  force: {
    name: 'Ties alone',
    by: 'ties alone',
    meaning: 'Those who are tied pull each other near, as by a force. Across, up and down have no meaning.',
  },
  ladder: {
    name: 'Ladder of offices',
    by: 'offices',
    meaning:
      'Under the name of an office stand those who held it, from left to right in time. Each stands at the one whose holders are most tied.',
  },
};

/** Layouts around one person, or around an event, a trial or an office. */
export const AROUND_WORDS = {
  name: 'Around one',
  meaning: 'Who acted on the one in the middle stands at the left, on whom at the right.',
  ego: 'Earliest at the top',
  rings: 'Each ring is one tie further from the one in the middle.',
} as const;

/** What the places of a picture mean. */
export function meaningOf(layout: Layout | 'ego' | 'rings'): string {
  if (layout === 'ego') return AROUND_WORDS.meaning;
  return layout === 'rings' ? AROUND_WORDS.rings : LAYOUT_WORDS[layout].meaning;
}
