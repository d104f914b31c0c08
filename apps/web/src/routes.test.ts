import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyParam, PAGES, ROUTES } from '@kto-kogo/address';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '../app');
const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => ({
    path: `/${file.replace(/\/?page\.tsx$/, '')}`,
    isRead: readFileSync(join(app, file), 'utf8').includes('searchParams'),
  }));

test('the table of routes holds every page of the app, and no other', () => {
  expect(ROUTES.map(({ path }) => path).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
});

/** What is served in place of others, and pages where there is nothing to ask for. Every other says what it does not understand. */
const SILENT = [
  ...['/', '/about', '/glossary', '/lessons'],
  ...['/lessons/[id]/whole', '/lessons/[id]/edit'],
  // It only leads on.
  '/j/[id]',
  ...['/missing', '/broken', '/unavailable', '/warming-up'],
];

test('every page reads its query, but for some whose address has no parameters', () => {
  const silent = pages.filter(({ isRead }) => !isRead).map(({ path }) => path);
  expect(silent.toSorted()).toEqual(SILENT.toSorted());
  const withParameters = Object.values(PAGES).filter(({ params }) => everyParam(params).length > 0);
  for (const { path } of withParameters) expect(silent).not.toContain(path);
});
