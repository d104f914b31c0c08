import { expect, test } from 'vitest';
import { subjectOf } from './view-words.ts';

test.each([
  ['/figures/frinovsky', 'a person', 'frinovsky'],
  ['/offices/nkvd-ussr', 'an office', 'nkvd-ussr'],
  ['/explore?focus=kirov-murder', 'the network', 'kirov-murder'],
  ['/explore', 'the network', null],
  ['/lessons/who-killed-kirov', 'a lesson', null],
  ['/search?q=Radek', 'the search', null],
  ['/nowhere', 'another page', null],
])('%s is %s of %s', (view, kind, id) => {
  expect(subjectOf(view)).toEqual({ kind, id });
});
