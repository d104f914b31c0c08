import type { Answer, Question } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlAnswerInput } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

const TEXT_MAX = 280;

const ASKED_FOR = {
  CHOICE: 'choice, the places of its options',
  TEXT: 'text, an answer in words',
  POINT: 'point, the id of an entity or a tie',
} as const;

/** @throws ApiError BAD_USER_INPUT where it is no answer to this question */
export function readAnswer({ kind, options }: Question, value: GqlAnswerInput): Answer {
  if (kind === 'CHOICE' && value.choice !== undefined)
    return { kind, choice: readChoice(value.choice, options.length) };
  if (kind === 'TEXT' && value.text !== undefined) return { kind, text: readText(value.text) };
  if (kind === 'POINT' && value.point !== undefined)
    return { kind, point: readId(value.point, 'value.point') };
  throw badInput(`The question asks for ${ASKED_FOR[kind]}: give value.${kind.toLowerCase()}.`);
}

function readChoice(places: readonly number[], options: number): number[] {
  if (places.length === 0) throw badInput('value.choice is empty: choose one option at least.');
  const outside = places.find((place) => place < 0 || place >= options);
  if (outside !== undefined)
    throw badInput(`The options are 0 to ${options - 1}: value.choice has ${outside}.`);
  return [...new Set(places)];
}

function readText(text: string): string {
  if (text.trim() === '') throw badInput('value.text is empty: answer in words.');
  if (text.length > TEXT_MAX)
    throw badInput(`value.text has at most ${TEXT_MAX} characters, not ${text.length}.`);
  return text;
}
