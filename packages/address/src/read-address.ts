import { type Id, isId } from '@kto-kogo/domain';
import type { Address, ValueOf } from './define-address.ts';
import { idsIn } from './ids-in.ts';
import { PAGES, type PageName } from './pages.ts';
import { shorten } from './shorten.ts';

/** In characters. */
export const ADDRESS_LENGTH_MAX = 2_000;

/** Of which page an address is, and what it says there. */
export type AddressRead<Page extends PageName = PageName> = {
  [Name in Page]: {
    page: Name;
    /** Whose page it is; null for a page of nothing in particular. */
    id: (typeof PAGES)[Name]['path'] extends `${string}[id]${string}` ? Id : null;
    value: ValueOf<(typeof PAGES)[Name]>;
    /** All in path and query, whether the record knows them or not. A trace may say names in words instead: they are not here. */
    ids: { entities: readonly Id[]; ties: readonly Id[]; works: readonly Id[] };
    /** What was not understood and counts as not said, in words. */
    problems: readonly string[];
  };
}[Page];

/** An address that leads to no page of this site, and why. */
export type NoAddress = { page: null; problems: readonly [string] };

/** Reads an address of this site, from the slash at its beginning: `/trace?from=gertik&to=stalin`. Never throws. */
export function readAddress(text: string): AddressRead | NoAddress {
  const fault = faultOf(text);
  if (fault !== null) return { page: null, problems: [fault] };
  const [path = '', ...query] = text.split('?');
  for (const [page, address] of Object.entries<Address>(PAGES)) {
    const id = idIn(path, address.path);
    if (id !== undefined) return readPage(page, address, id, new URLSearchParams(query.join('?')));
  }
  return { page: null, problems: [`“${shorten(path)}” is no page of this site.`] };
}

function faultOf(text: string): string | null {
  if (text.length > ADDRESS_LENGTH_MAX)
    return `An address has at most ${ADDRESS_LENGTH_MAX.toLocaleString('en-GB')} characters.`;
  if (!/^\/(?![/\\])/.test(text))
    return `“${shorten(text)}” is no address of this site: write what follows its name, as /figures/yezhov.`;
  if (text.includes('#')) return 'Leave out “#” and what follows it: it is a place on a page.';
  // Browsers leave out line breaks and tabs, and spaces at the end: they would read another address.
  if (/\p{Cc}|\s$/u.test(text)) return 'Leave out line breaks, tabs, and spaces at the end.';
  return null;
}

/** What stands for `[id]` in a path of the route; null where the route has none, undefined for a path of another. */
function idIn(path: string, route: string): Id | null | undefined {
  const [before = '', after] = route.split('[id]');
  if (after === undefined) return path === route ? null : undefined;
  const id = path.slice(before.length, path.length - after.length);
  return path === `${before}${id}${after}` && isId(id) ? id : undefined;
}

/** The types of page, value and id belong together, because all three are of one entry of `PAGES`. */
function readPage(page: string, address: Address, id: Id | null, query: URLSearchParams): AddressRead {
  const ids = {
    entities: idsOf(page === 'work' ? null : id, idsIn(address, query, 'entity')),
    ties: idsOf(null, idsIn(address, query, 'tie')),
    works: idsOf(page === 'work' ? id : null, idsIn(address, query, 'work')),
  };
  return { page, id, ids, ...address.read(query) } as AddressRead;
}

function idsOf(pageOf: Id | null, named: readonly Id[]): Id[] {
  return [...new Set([...(pageOf === null ? [] : [pageOf]), ...named])];
}
