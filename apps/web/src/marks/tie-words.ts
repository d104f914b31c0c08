import { formatEdtf, type TieKind } from '@kto-kogo/domain';

/** What a line is called where it stands on the line: shorter than in a sentence. */
const LINE_WORDS: Record<TieKind, string> = {
  ACCUSATION: 'accused',
  REPLACEMENT: 'replaced',
  ARREST: 'had arrested',
  TRIAL_ROLE: 'at the trial',
  TENURE: 'held',
  PARTICIPATION: 'took part',
  CONSEQUENCE: 'led to',
};

/** "replaced, 26 Sept 1936". */
export function wordsOnLine(tie: { kind: TieKind; date: string | null }): string {
  const word = LINE_WORDS[tie.kind];
  return tie.date === null ? word : `${word}, ${formatEdtf(tie.date, 'short')}`;
}
