import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { within } from '../files/place.ts';

/** A place in a work is listed once, and its address leads to it. */
export function checkPlaces({ works }: RecordFiles): Finding[] {
  return works.flatMap(({ value: { citations }, place }) =>
    citations.flatMap(({ id, where, url }, index) => {
      const warn = (field: string, message: string) => [
        findingAt(within(place, 'citations', index, id), field, message, 'warning'),
      ];
      const twin = citations
        .slice(0, index)
        .find((other) => where !== null && other.where === where && isOneAddress(other.url, url));
      const fault = url === null ? null : faultOf(new URL(url));
      return [
        ...(fault === null ? [] : warn('url', fault)),
        ...(twin === undefined
          ? []
          : warn('where', `is that of "${twin.id}" too. Join the two, or say what tells them apart`)),
      ];
    }),
  );
}

/** One of two that has no address may stand for either. */
function isOneAddress(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** A home page shows something else tomorrow. */
function faultOf({ hostname, pathname, search, hash }: URL): string | null {
  if (hostname.endsWith('.')) return `has a dot after "${hostname.slice(0, -1)}". Take it out`;
  return pathname === '/' && search === '' && hash === ''
    ? 'is the home page of a site and no address of a place in it. Write the address of the page, or leave it out'
    : null;
}
