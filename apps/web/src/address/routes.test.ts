import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROUTES, type Route } from './routes.ts';

const app = join(import.meta.dirname, '../../app');

test('the table holds every page of the app, and no other', () => {
  const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`);
  expect(ROUTES.map(({ path }) => path).toSorted()).toEqual(pages.toSorted());
});

test('each address of a route is one of that route', () => {
  for (const { path, samples, warm = [] } of ROUTES as readonly Route[]) {
    const pattern = new RegExp(`^${path.replace('[id]', '[a-z0-9-]+')}$`);
    for (const address of [...samples, ...warm]) expect(address.split('?')[0]).toMatch(pattern);
  }
});

test('a page of each kind with entities of its own is requested after the start, and a chain', () => {
  const cold = (ROUTES as readonly Route[]).filter(
    ({ path, warm = [] }) => warm.length === 0 && /\[id\]|trace/.test(path),
  );
  expect(cold).toEqual([]);
});
