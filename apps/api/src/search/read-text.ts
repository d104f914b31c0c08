import { badInput } from '../errors/api-error.ts';

const TEXT_MAX = 200;

/** @throws ApiError BAD_USER_INPUT */
export function readText(text: string, name = 'text'): string {
  if (text.length === 0 || text.length > TEXT_MAX) {
    throw badInput(`${name} is 1 to ${TEXT_MAX} characters, not ${text.length}.`);
  }
  return text;
}
