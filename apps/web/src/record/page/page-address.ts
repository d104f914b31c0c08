import { headers } from 'next/headers';

/** The absolute address of a page, for a citation. */
export async function pageAddress(path: string): Promise<string> {
  // Whoever serves the pages knows which proxy to believe.
  return `${(await headers()).get('x-site-origin') ?? ''}${path}`;
}

/** The path and query that the user asked for, where another page is served. */
export async function askedFor(): Promise<string> {
  return (await headers()).get('x-asked-for') ?? '/';
}

/** How far the reading of the ties was when the page was asked for, as JSON text; null where nobody says so. */
export async function saidOfWalks(): Promise<string | null> {
  return (await headers()).get('x-walks');
}

/** Since when the record could not be checked, in ISO; null where it was, just now. */
export async function uncheckedSince(): Promise<string | null> {
  return (await headers()).get('x-record-unchecked-since');
}
