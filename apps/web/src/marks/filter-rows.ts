import {
  COERCED,
  type Coerced,
  STANDINGS,
  type Standing,
  TIE_KIND_FACTS,
  TIE_KINDS,
  type TieKind,
  type TieTraits,
  TRUTHS,
  type Truth,
} from '@kto-kogo/domain';
import { NO_ACCUSATION } from './tie-looks.ts';

/** The choices of a filter as data: each with its word where it stands alone under its question, and its sample line. */

type Rows<Word extends string> = readonly { value: Word; word: string; sample: TieTraits }[];

export const KIND_ROWS: Rows<TieKind> = TIE_KINDS.map((kind) => ({
  value: kind,
  word: TIE_KIND_FACTS[kind].filterLabel,
  sample: { kind, standing: 'DOCUMENTED', ...NO_ACCUSATION },
}));

const TRUTH_ALONE: Record<Truth, string> = {
  FABRICATED: 'Fabricated',
  DISPUTED: 'Disputed',
  SUBSTANTIATED: 'Substantiated',
};

export const TRUTH_ROWS: Rows<Truth> = TRUTHS.map((truth) => ({
  value: truth,
  word: TRUTH_ALONE[truth],
  sample: { kind: 'ACCUSATION', standing: 'DOCUMENTED', truth, coerced: null },
}));

const COERCED_ALONE: Record<Coerced, string> = { YES: 'Yes', NO: 'No', UNKNOWN: 'Not known' };

export const COERCED_ROWS: Rows<Coerced> = COERCED.map((coerced) => ({
  value: coerced,
  word: COERCED_ALONE[coerced],
  sample: { kind: 'ACCUSATION', standing: 'DOCUMENTED', truth: 'FABRICATED', coerced },
}));

const STANDING_ALONE: Record<Standing, string> = {
  DOCUMENTED: 'Documented',
  REPORTED: 'Reported',
  DISPUTED: 'Disputed',
};

export const STANDING_ROWS: Rows<Standing> = STANDINGS.map((standing) => ({
  value: standing,
  word: STANDING_ALONE[standing],
  sample: { kind: 'REPLACEMENT', standing, ...NO_ACCUSATION },
}));
