import { FATE_WORDS, type Fate } from '@kto-kogo/domain';

/** What a mark says, for those who hear it: "executed, had a hand in it". */
export function fateMarkWords(fate: Fate, hasRing: boolean): string {
  return hasRing ? `${FATE_WORDS[fate]}, had a hand in it` : FATE_WORDS[fate];
}
