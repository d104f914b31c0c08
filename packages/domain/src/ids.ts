/** A readable slug. Unique in the whole record and never changed, so that links and footnotes can use it. */
export type Id = string;

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Characters. */
export const ID_LENGTH_MAX = 160;

export function isId(text: string): boolean {
  return text.length <= ID_LENGTH_MAX && ID.test(text);
}
