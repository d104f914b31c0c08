import { expect, test } from 'vitest';
import { idOfLink } from './id-of-link.ts';

test.each([
  // As the drawing of a network links whom it shows.
  ['/explore?kinds=arrest&focus=beria&select=yezhov', 'yezhov'],
  ['/explore?kinds=arrest&focus=beria', 'beria'],
  ['/explore?focus=beria&tie=a-b', null],
  ['/explore', null],
  ['/figures/yezhov', 'yezhov'],
  ['/offices/nkvd-ussr?view=table', 'nkvd-ussr'],
  ['/trials/generals-trial#people', 'generals-trial'],
  ['/succession?holder=yezhov', 'yezhov'],
  ['/succession', null],
  ['/timeline?month=1937-06', null],
  ['https://elsewhere.example/figures/yezhov', null],
])('%s stands for %s', (href, id) => {
  expect(idOfLink(href)).toBe(id);
});
