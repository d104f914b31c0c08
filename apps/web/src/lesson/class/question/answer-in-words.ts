import { cleanAnswer } from '@kto-kogo/lesson';
import type { AnswerInput } from '../../../graphql/generated/graphql.ts';
import type { Offered } from '../followed.ts';

/** @param offered null where the question is answered in words */
export function answerInWords(value: AnswerInput, offered: readonly Offered[] | null): string {
  if (value.text !== undefined) return value.text;
  const wordsOf = (each: string) => offered?.find((choice) => choice.value === each)?.words ?? each;
  if (value.point !== undefined) return wordsOf(String(value.point));
  return value.choice.map((place) => wordsOf(String(place))).join('; ');
}

/** The places of what is offered that an answer chooses. */
export function chosenOf(value: AnswerInput | null, offered: readonly Offered[]): readonly number[] {
  if (value?.choice !== undefined) return value.choice;
  if (value?.point === undefined) return [];
  const place = offered.findIndex((each) => each.value === String(value.point));
  return place === -1 ? [] : [place];
}

/** Texts are the same that the server keeps as the same. */
export function isSameAnswer(a: AnswerInput, b: AnswerInput | undefined): boolean {
  if (b === undefined) return false;
  if (a.text !== undefined || b.text !== undefined)
    return cleanAnswer(a.text ?? '') === cleanAnswer(b.text ?? '');
  if (a.point !== undefined || b.point !== undefined) return String(a.point) === String(b.point);
  return a.choice.join() === b.choice.join();
}
