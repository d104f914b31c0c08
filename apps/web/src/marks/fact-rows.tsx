import {
  capital,
  FATE_WORDS,
  FATES,
  type Fate,
  HAND_WORDS,
  HANDS,
  type Hand,
  READING_WORDS,
  READINGS,
  type Reading,
  TIER_WORDS,
  TIERS,
  type Tier,
} from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { FateMark } from './fate-mark.tsx';

/** The choices of a filter of people and sources: each with its word where it stands alone under its question, and its mark. */

export type FactRows<Word extends string> = readonly { value: Word; word: string; mark?: ReactNode }[];

export const FATE_ROWS: FactRows<Fate> = FATES.map((fate) => ({
  value: fate,
  word: capital(FATE_WORDS[fate]),
  mark: <FateMark fate={fate} size={16} />,
}));

export const HAND_ROWS: FactRows<Hand> = HANDS.map((hand) => ({
  value: hand,
  word: capital(HAND_WORDS[hand]),
  mark: <FateMark fate="EXECUTED" hasRing={hand === 'RECORDED'} size={16} />,
}));

export const TIER_ROWS: FactRows<Tier> = TIERS.map((tier) => ({
  value: tier,
  word: capital(TIER_WORDS[tier]),
}));

export const READING_ROWS: FactRows<Reading> = READINGS.map((reading) => ({
  value: reading,
  word: capital(READING_WORDS[reading]),
}));

/** What the choices among facts of people and of sources mean together. */
export const FACT_RULES = {
  people: 'A tie stays if one of its people, at least, fits every choice made here.',
  sources: 'A tie stays if one of its sources, at least, fits every choice made here.',
} as const;

/** What each filter of people and sources asks, in the key and on the timeline. */
export const FACT_QUESTIONS = {
  fate: 'Fate',
  hand: 'Hand in the repression',
  sphere: 'Sphere of an office held',
  tier: 'Tier of the work',
  read: 'Place read or not',
} as const;
