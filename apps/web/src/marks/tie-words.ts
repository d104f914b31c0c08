import { formatEdtf, TIE_KIND_FACTS, type TieKind } from '@kto-kogo/domain';

/** "replaced, 26 Sept 1936". */
export function wordsOnLine(tie: { kind: TieKind; date: string | null }): string {
  const word = TIE_KIND_FACTS[tie.kind].lineVerb;
  return tie.date === null ? word : `${word}, ${formatEdtf(tie.date, 'short')}`;
}
