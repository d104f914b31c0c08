import { expect, test } from 'vitest';
import { byWords, inWords, workWords } from './work-words.ts';

const work = { title: 'A', author: null, editors: null, container: null };

test('who made a work: those who wrote it, and those who edited it', () => {
  expect(byWords(work)).toBeNull();
  expect(byWords({ ...work, editors: 'Rada Poloz' })).toBe('Rada Poloz (ed.)');
  expect(byWords({ ...work, editors: 'Lydia Golovkova and others' })).toBe(
    'Lydia Golovkova and others (eds)',
  );
  expect(byWords({ ...work, author: 'Nina Lugovskaya', editors: 'Irina Osipova' })).toBe(
    'Nina Lugovskaya, Irina Osipova (ed.)',
  );
});

test('the editors of a chapter are those of its book', () => {
  const chapter = {
    ...work,
    author: 'Nikita Petrov',
    editors: 'Kevin McDermott',
    container: "Stalin's Terror",
  };
  expect(byWords(chapter)).toBe('Nikita Petrov');
  expect(inWords(chapter)).toBe("in Stalin's Terror, Kevin McDermott (ed.)");
  expect(workWords(chapter)).toBe("Nikita Petrov, A, in Stalin's Terror, Kevin McDermott (ed.)");
  expect(inWords(work)).toBeNull();
  expect(workWords(work)).toBe('A');
});
