import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A class that is missing from its module is `undefined` without an error: the element is just unstyled. */
const root = join(import.meta.dirname, '../..');
const components = ['src', 'app'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(root, folder, file)),
);

const uses = components.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const code = source.replaceAll(/^import .*$/gm, '');
  return [...source.matchAll(/import (\w+) from '(.+\.module\.css)'/g)].flatMap(([, name, path]) => {
    const module = join(dirname(file), path ?? '');
    const classes = [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? '');
    return classes.map((used) => ({ file: file.slice(root.length + 1), module, used }));
  });
});

test('there are components to look at', () => {
  expect(uses.length).toBeGreaterThan(100);
});

test('every class that a component uses is in its module', () => {
  const missing = uses.filter(
    ({ module, used }) =>
      !existsSync(module) || !new RegExp(`\\.${used}(?![\\w-])`).test(readFileSync(module, 'utf8')),
  );
  expect(missing.map(({ file, used }) => `${file}: ${used}`)).toEqual([]);
});

test('a property that is registered has no second meaning: it is so for the whole site', () => {
  const sheets = ['src', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css') || file.endsWith('.tsx'))
      .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') })),
  );
  const registered = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@property (--[\w-]+)/g)].map(([, name = '']) => ({ file, name })),
  );
  const elsewhere = registered.flatMap(({ file, name }) =>
    sheets
      .filter((sheet) => sheet.file !== file && new RegExp(`${name}(?![\\w-])`).test(sheet.text))
      .map((sheet) => `${name} of ${file} in ${sheet.file}`),
  );
  expect(registered.length).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
});
