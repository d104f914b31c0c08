import type { CascadeQuestion } from '@kto-kogo/address';
import type { CascadeRecord } from './cascade-record.ts';
import { type LaidLens, lensTexts } from './lens/laid-lens.ts';
import { statusCells } from './list/status-cells.ts';
import { countsWords, emptyWords, LEFT_OUT_WORDS, undatedWords } from './question/what-counts.ts';
import { ORDER_WORDS } from './replay/arrival-words.ts';
import { monthWords } from './replay/month-words.ts';

/** All texts in which a replay links terms, at any step and in any shape. */
export function linkedTexts(cascade: CascadeRecord, question: CascadeQuestion, lens: LaidLens): string[] {
  const { arrivals, months } = cascade;
  return [
    countsWords(question),
    LEFT_OUT_WORDS,
    undatedWords(cascade),
    emptyWords(cascade),
    ...Object.values(ORDER_WORDS),
    ...months.map((month) => monthWords(month, arrivals)),
    ...arrivals.flatMap(({ tie }) => [tie.statement, tie.detail, tie.note, ...tie.words]),
    ...arrivals.flatMap(({ tie }) => Object.values(statusCells(tie))),
    ...lensTexts(cascade, lens),
  ].filter((text) => text !== null);
}
