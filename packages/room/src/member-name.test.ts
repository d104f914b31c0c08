import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAME_MAX, nameAmong, readName } from './member-name.ts';

test.each([
  ['Anna', 'Anna'],
  ['  Jean-Luc   P. ', 'Jean-Luc P.'],
  ["O'Brien", "O'Brien"],
  ['Ёлка', 'Ёлка'],
  ['Nguyễn Thị', 'Nguyễn Thị'],
  ['李娜', '李娜'],
  ['अनुष्का', 'अनुष्का'],
  ['محمد', 'محمد'],
  ['Group 3', 'Group 3'],
  ['', ''],
  [' \n ', ''],
  // Two ways to write the same letter.
  ['Ame\u0301lie', 'Am\u00e9lie'],
])('%j is the name %j', (text, name) => {
  expect(readName(text)).toEqual({ name, problem: null });
});

test.each([
  ['a'.repeat(25), /at most 24 characters, not 25/],
  ['<b>Anna</b>', /not “<”/],
  ['Anna\u202e', /a sign that cannot be seen/],
  ['An\u200bna', /a sign that cannot be seen/],
  ['Anna\u0000', /a sign that cannot be seen/],
  // Letters all the same: the filler of Hangul, and what joins marks.
  ['\u3164', /a sign that cannot be seen/],
  ['An\u034Fna', /a sign that cannot be seen/],
  ['=1+1', /not “=”/],
  ['A\u0310\u0311\u0312', /at most two marks/],
  ['😀', /not “😀”/],
  ['-.-', /a letter or a digit/],
  ['a/b', /not “\/”/],
])('%j is no name, and it is said why', (text, problem) => {
  expect(readName(text)).toEqual({ name: null, problem: expect.stringMatching(problem) });
});

test('nobody has the name of another, and each name is one that can be read', () => {
  const name = fc.constantFrom('', 'Anna', 'ANNA', 'Guest 2', 'Guest', 'Boris', 'x'.repeat(NAME_MAX));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (given) => {
      const names: string[] = [];
      for (const each of given) names.push(nameAmong(each, names, names.length));
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(given.length);
      for (const each of names) expect(readName(each)).toEqual({ name: each, problem: null });
    }),
  );
});

test('a guest is told by its place, the second of a name by a number', () => {
  expect(nameAmong('', ['Anna', 'Boris'], 6)).toBe('Guest 7');
  expect(nameAmong('Anna', ['Boris'], 1)).toBe('Anna');
  expect(nameAmong('Anna', ['anna', 'Anna 2'], 2)).toBe('Anna 3');
});

test.each([
  ['Ａｎｎａ', 'full width'],
  ['\u0410nna', 'a Cyrillic capital'],
  ['Ann\u0430', 'a Cyrillic small letter'],
  ['\u0391nna', 'a Greek capital'],
  ['ANN\u0391', 'a Greek capital at its end'],
])('%s beside Anna bears a number: it is written with %s', (name) => {
  expect(nameAmong(name, ['Anna'], 1)).toBe(`${name} 2`);
  expect(nameAmong('Anna', [name], 1)).toBe('Anna 2');
});

test('names of other scripts stay as they are, and differ where they look different', () => {
  const names = ['Анна', 'Инна', 'Ανδρέας', 'Ёлка', 'Елка'];
  for (const [place, name] of names.entries())
    expect(nameAmong(name, names.slice(0, place), place)).toBe(name);
  expect(nameAmong('АННА', ['Анна'], 1)).toBe('АННА 2');
});
