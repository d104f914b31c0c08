import type { SourceList, TieTraits, WalkList } from '@kto-kogo/domain';
import {
  COERCED_WORDS,
  READING_WORDS,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  TIER_WORDS,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import { FACT_QUESTIONS, READING_ROWS, TIER_ROWS } from '../../marks/fact-rows.tsx';
import { FILTER_QUESTIONS } from '../../marks/filter-questions.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';

/** The checkboxes of one filter: the value of each, its label and, of what the line shows, its sample. */
export type TieFilterGroup = {
  of: WalkList | SourceList;
  question: string;
  rows: readonly { value: string; word: string; sample?: TieTraits }[];
};

export const KIND_GROUP: TieFilterGroup = {
  of: 'kinds',
  question: 'Through which ties?',
  rows: KIND_ROWS.map((row) => ({ ...row, word: TIE_KIND_FACTS[row.value].many })),
};

/** Truth and force apply to accusations only, standing and sources to every tie. In words that also read in a sentence. */
export const EVIDENCE_GROUPS: readonly TieFilterGroup[] = [
  {
    of: 'truth',
    question: FILTER_QUESTIONS.truth,
    rows: TRUTH_ROWS.map((row) => ({ ...row, word: TRUTH_WORDS[row.value] })),
  },
  {
    of: 'coerced',
    question: FILTER_QUESTIONS.coerced,
    rows: COERCED_ROWS.map((row) => ({ ...row, word: COERCED_WORDS[row.value] })),
  },
  {
    of: 'standing',
    question: 'How well is the tie recorded?',
    rows: STANDING_ROWS.map((row) => ({ ...row, word: STANDING_WORDS[row.value] })),
  },
  {
    of: 'tier',
    question: FACT_QUESTIONS.tier,
    rows: TIER_ROWS.map(({ value }) => ({ value, word: TIER_WORDS[value] })),
  },
  {
    of: 'read',
    question: FACT_QUESTIONS.read,
    rows: READING_ROWS.map(({ value }) => ({ value, word: READING_WORDS[value] })),
  },
];
