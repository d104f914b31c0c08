import { capital } from '@kto-kogo/domain';

/** `name` as it stands within a sentence: "the trial of the Sixteen". */
export type NamedLink = { name: string; href: string };
export type TextPart = { text: string; href: string | null };

/**
 * Splits a statement at the names of entities, so that they can be links. Each name is linked once, at its first occurrence.
 * Where one name contains another ("Kirov" in "Murder of Kirov"), the longer one wins.
 */
export function splitNames(statement: string, links: readonly NamedLink[]): TextPart[] {
  const found: { start: number; end: number; href: string }[] = [];
  const longestFirst = [...links].sort((a, b) => b.name.length - a.name.length);
  for (const { name, href } of longestFirst) {
    const start = firstFree(statement, name, found);
    if (start !== null) found.push({ start, end: start + name.length, href });
  }
  found.sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, href } of found) {
    if (start > at) parts.push({ text: statement.slice(at, start), href: null });
    parts.push({ text: statement.slice(start, end), href });
    at = end;
  }
  if (at < statement.length) parts.push({ text: statement.slice(at), href: null });
  return parts;
}

/** The links whose names a statement does not say, such as the event in "Stalin questioned the assassin". */
export function namesLeftOut(statement: string, links: readonly NamedLink[]): NamedLink[] {
  return links.filter(({ name }) => firstFree(statement, name, []) === null);
}

/** A name that begins the sentence begins with a capital there. */
function firstFree(text: string, name: string, taken: { start: number; end: number }[]): number | null {
  if (name === '') return null;
  if (text.startsWith(capital(name)) && taken.every((one) => one.start >= name.length)) return 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (taken.every((one) => end <= one.start || at >= one.end)) return at;
  }
  return null;
}
