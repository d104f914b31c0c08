import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, type PageName, ROUTES, STAGE_PAGES } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { isStagePath } from './stage-paths.ts';

test('what can be added to a lesson is what a stage draws, and nothing else', () => {
  const source = readFileSync(join(import.meta.dirname, '../stage/stage-of.ts'), 'utf8');
  const names = [...source.matchAll(/case '(\w+)':/g)].map(([, name]) => name as PageName);
  expect(STAGE_PAGES.toSorted()).toEqual(names.toSorted());
  const drawn = names.map((name) => PAGES[name].path);
  expect(drawn.length).toBeGreaterThan(8);
  const sample = (path: string) => path.replace('[id]', 'yezhov');
  const added = ROUTES.map(({ path }) => path).filter((path) => isStagePath(sample(path)));
  expect(added.toSorted()).toEqual(drawn.toSorted());
});
