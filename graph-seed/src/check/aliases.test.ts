import { expect, test } from 'vitest';
import { recordOf, said, smallFiles } from '../testing/small-files.ts';

const alias = (id: string, ...formerly: string[]) => ({
  [`aliases/${id}.yaml`]: `id: ${id}\nformerly: [${formerly.join(', ')}]\n`,
});

test.each(['anna', 'anna-accused-boris-1937', 'anna-replaced-boris-as-nkvd-town', 'page-1'])(
  'a former id leads to whatever has an id: %s',
  (id) => {
    expect(said(alias(id, 'an-old-id', 'an-older-id'))).toEqual([]);
    expect(recordOf(smallFiles(alias(id, 'an-old-id', 'an-older-id'))).aliases).toEqual([
      { id: 'an-old-id', of: id },
      { id: 'an-older-id', of: id },
    ]);
  },
);

test.each([
  ['to nothing', alias('nobody', 'old'), '(nobody, id): "nobody" is the id of nothing'],
  [
    'to another former id',
    { ...alias('anna', 'old'), ...alias('old', 'older') },
    '(old, id): "old" is the id of nothing',
  ],
  ['from an id that is in use', alias('anna', 'boris'), '"boris" is the id of another record too'],
  [
    'from the id of a derived tie',
    alias('anna', 'anna-in-plenum'),
    '"anna-in-plenum" is the id of another record too',
  ],
  [
    'from one id to two',
    { ...alias('anna', 'old'), ...alias('boris', 'old') },
    '"old" is the id of another record too',
  ],
  ['from no id', { 'aliases/anna.yaml': 'id: anna\nformerly: []\n' }, 'names no former id'],
])('%s: refused', (_, files, message) => {
  expect(said(files)).toContainEqual(expect.stringContaining(message));
});
