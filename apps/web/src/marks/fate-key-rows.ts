import { FATE_WORDS, type Fate } from '@kto-kogo/domain';

/** Each mark once; two fates share the cross. */
export const FATE_KEY_ROWS: readonly { fates: readonly [Fate, ...Fate[]]; words: string }[] = [
  { fates: ['EXECUTED'], words: FATE_WORDS.EXECUTED },
  { fates: ['KILLED_IN_CUSTODY'], words: FATE_WORDS.KILLED_IN_CUSTODY },
  { fates: ['DIED_IN_CUSTODY'], words: FATE_WORDS.DIED_IN_CUSTODY },
  { fates: ['SUICIDE'], words: FATE_WORDS.SUICIDE },
  { fates: ['ASSASSINATED', 'MURDERED_IN_EXILE'], words: 'murdered' },
  { fates: ['ACCIDENT'], words: FATE_WORDS.ACCIDENT },
  { fates: ['NATURAL'], words: FATE_WORDS.NATURAL },
  { fates: ['SURVIVED'], words: FATE_WORDS.SURVIVED },
  { fates: ['UNSETTLED'], words: FATE_WORDS.UNSETTLED },
  { fates: ['UNKNOWN'], words: FATE_WORDS.UNKNOWN },
];
