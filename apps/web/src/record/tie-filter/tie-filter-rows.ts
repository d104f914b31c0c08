import {
  COERCED,
  COERCED_WORDS,
  type FilterList,
  STANDING_WORDS,
  STANDINGS,
  TIE_KIND_FACTS,
  TIE_KINDS,
  type TieTraits,
  TRUTH_WORDS,
  TRUTHS,
} from '@kto-kogo/domain';
import { NO_ACCUSATION } from '../../marks/tie-looks.ts';

/** The checkboxes of one filter: the value of each, its label and its sample line. */
export type TieFilterGroup = {
  of: FilterList;
  question: string;
  rows: readonly { value: string; word: string; sample: TieTraits }[];
};

export const KIND_GROUP: TieFilterGroup = {
  of: 'kinds',
  question: 'Through which ties?',
  rows: TIE_KINDS.map((kind) => ({
    value: kind,
    word: TIE_KIND_FACTS[kind].many,
    sample: { kind, standing: 'DOCUMENTED', ...NO_ACCUSATION },
  })),
};

/** Truth and force apply to accusations only, standing to every tie. */
export const EVIDENCE_GROUPS: readonly TieFilterGroup[] = [
  {
    of: 'truth',
    question: 'Does the accusation hold?',
    rows: TRUTHS.map((truth) => ({
      value: truth,
      word: TRUTH_WORDS[truth],
      sample: { kind: 'ACCUSATION', standing: 'DOCUMENTED', truth, coerced: null },
    })),
  },
  {
    of: 'coerced',
    question: 'Was the accuser under force?',
    rows: COERCED.map((coerced) => ({
      value: coerced,
      word: COERCED_WORDS[coerced],
      sample: { kind: 'ACCUSATION', standing: 'DOCUMENTED', truth: 'FABRICATED', coerced },
    })),
  },
  {
    of: 'standing',
    question: 'How well is the tie recorded?',
    rows: STANDINGS.map((standing) => ({
      value: standing,
      word: STANDING_WORDS[standing],
      sample: { kind: 'REPLACEMENT', standing, ...NO_ACCUSATION },
    })),
  },
];
