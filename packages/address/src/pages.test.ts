import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from './pages.ts';
import { ROUTES, type Route } from './routes.ts';

const SERVED_IN_PLACE_OF_OTHERS = ['/missing', '/broken', '/unavailable', '/warming-up'];

test('every address that a file defines is that of a page', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const modules: object[] = await Promise.all(files.map((file) => import(join(import.meta.dirname, file))));
  const defined = modules.flatMap((each) => Object.values(each).filter(isAddress));
  expect(new Set(defined)).toEqual(new Set(Object.values(PAGES)));
});

test('every route has an address, but for those served in place of others', () => {
  const paths = [...Object.values(PAGES).map(({ path }) => path), ...SERVED_IN_PLACE_OF_OTHERS];
  expect(paths.toSorted()).toEqual(ROUTES.map(({ path }) => path).toSorted());
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

function isAddress(each: unknown): boolean {
  return typeof each === 'object' && each !== null && 'isCanonical' in each;
}
