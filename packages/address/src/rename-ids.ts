import type { Id } from '@kto-kogo/domain';

const WORD = /[a-z0-9-]+/g;

/** The query of an address with each former id replaced by that of today. */
export function renameIds(query: string, aliases: ReadonlyMap<Id, Id>): string {
  const renamed = [...new URLSearchParams(query)].map(([name, value]): [string, string] => [
    name,
    value.replace(WORD, (word) => aliases.get(word) ?? word),
  ]);
  return new URLSearchParams(renamed).toString();
}
