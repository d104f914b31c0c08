import type { Metadata } from 'next';

/** Next takes the title of everything that it answers with 404 from here. */
export const metadata: Metadata = { title: 'Not in the record' };

/** Never seen: Next would fill it by a script, so whoever serves the pages serves `/missing` in its place. */
export default function NotFound() {
  return null;
}
