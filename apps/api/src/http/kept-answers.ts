import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';

export type Answer = { contentType: string; text: string };

const MAX_BYTES = 64 * 1024 * 1024;
/** What is larger than this is not worth driving out a hundred others. */
const ANSWER_MAX_BYTES = 8 * 1024 * 1024;

/**
 * Whole answers, by record version and question. The record is read-only between versions, so an answer is right as long
 * as its version is.
 */
export class KeptAnswers {
  readonly #answers = new LRUCache<string, Answer>({
    maxSize: MAX_BYTES,
    maxEntrySize: ANSWER_MAX_BYTES,
    sizeCalculation: ({ text }) => text.length + 200,
  });

  get(key: string): Answer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
  }
}

/**
 * @param accept which form of answer the client wants: the same data is written in more than one
 * @throws ApiError BAD_USER_INPUT where the variables are nested deeper than can be written
 */
export function answerKey(version: string, accept: string, question: unknown): string {
  return createHash('sha256')
    .update(write([version, accept, question]))
    .digest('base64');
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw badInput('The variables are nested too deep to be read.');
    throw error;
  }
}
