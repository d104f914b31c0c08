import {
  COERCED_WORDS,
  foldWords,
  formatEdtf,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  type TieSummary,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';

/** What was typed as the words that are looked for; none where nothing typed is a letter or a digit. */
export const typedWords = foldWords;

/** Whether each of these words is in the text, as a whole word or a part of one. */
export function holdsWords(folded: string, typed: readonly string[]): boolean {
  return typed.every((word) => folded.includes(word));
}

/** All that table and list say of a tie, folded: both names, short and whole, sentence, kind, date and status. */
export function tieWords(tie: TieSummary, { nodes }: Network): string {
  const ends = [tie.from, tie.to].flatMap((id) => {
    const node = nodes.get(id);
    return node === undefined ? [id] : [node.name, node.shortName];
  });
  const { verb, one } = TIE_KIND_FACTS[tie.kind];
  const said = [
    ...ends,
    ...[tie.statement, verb, one, STANDING_WORDS[tie.standing]],
    ...(tie.date === null ? [] : [formatEdtf(tie.date), formatEdtf(tie.date, 'short')]),
    ...(tie.truth === null ? [] : [TRUTH_WORDS[tie.truth]]),
    ...(tie.coerced === null ? [] : [COERCED_WORDS[tie.coerced]]),
  ];
  return foldWords(said.join(' ')).join(' ');
}
