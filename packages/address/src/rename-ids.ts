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

/** The same of a whole address, from the slash at its beginning. */
export function renameIdsIn(address: string, aliases: ReadonlyMap<Id, Id>): string {
  const [path = '', ...query] = address.split('?');
  const last = path.lastIndexOf('/') + 1;
  const former = path.slice(last);
  const renamed = path.slice(0, last) + (aliases.get(former) ?? former);
  return query.length === 0 ? renamed : `${renamed}?${renameIds(query.join('?'), aliases)}`;
}
