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

test('a page reads its query where its address has parameters, and only there', () => {
  const withParameters = Object.values(PAGES).filter(({ params }) => everyParam(params).length > 0);
  const read = pages.filter(({ isRead }) => isRead);
  expect(read.map(({ path }) => path).toSorted()).toEqual(withParameters.map(({ path }) => path).toSorted());
});
