import { expect, test } from 'vitest';
import { figure as figureFile, recordOf, smallFiles } from '../testing/small-files.ts';

function shortNamesOf(names: Record<string, string>, more: Record<string, string> = {}) {
  const added = Object.entries(names).map(([id, name]) => [
    `figures/${id}.yaml`,
    figureFile(id, name, more[id]),
  ]);
  const { entities } = recordOf(smallFiles(Object.fromEntries(added)));
  return Object.keys(names).map((id) => entities.find((entity) => entity.id === id)?.shortName);
}

test('a label shows the surname', () => {
  expect(shortNamesOf({ yezhov: 'Nikolai Yezhov', emel: 'Moisei Lurye (Alexander Emel)' })).toEqual([
    'Yezhov',
    'Lurye',
  ]);
});

test('with as many initials as it takes to tell two apart', () => {
  expect(shortNamesOf({ l: 'Lazar Kaganovich', m: 'Mikhail Kaganovich' })).toEqual([
    'L. Kaganovich',
    'M. Kaganovich',
  ]);
  const bermans = { d: 'Boris Davydovich Berman', z: 'Boris Zakharovich Berman', m: 'Matvei Berman' };
  expect(shortNamesOf(bermans)).toEqual(['B. D. Berman', 'B. Z. Berman', 'M. Berman']);
  expect(shortNamesOf({ a: 'Ivan Petrov', b: 'Igor Petrov' })).toEqual(['Ivan Petrov', 'Igor Petrov']);
});

test('a short name that a file gives is kept, and nobody else gets it', () => {
  const names = { a: 'Vasilyev (police inspector)', b: 'Anton Orlov' };
  expect(shortNamesOf(names, { a: 'shortName: Orlov' })).toEqual(['Orlov', 'A. Orlov']);
});
