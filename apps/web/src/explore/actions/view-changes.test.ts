import { OPENING_VIEW } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import {
  endSpokenOf,
  expand,
  focusOn,
  hide,
  isolate,
  leaveOrStepBack,
  pin,
  selectTie,
  setLaid,
  setLenses,
  setSize,
  showSpokenOf,
  sortBy,
  stepBack,
  takeLensesOff,
} from './view-changes.ts';

test('Escape leaves one thing at a time', () => {
  const card = selectTie('a-b')(focusOn('yezhov')(OPENING_VIEW));
  const dossier = stepBack(card);
  expect(dossier).toMatchObject({ focus: 'yezhov', selection: { of: 'entity', id: 'yezhov' } });
  expect(stepBack(dossier)).toEqual(OPENING_VIEW);
  expect(stepBack(OPENING_VIEW)).toEqual(OPENING_VIEW);
});

test('Escape leaves the large view first, and Close does not', () => {
  const card = setSize('large')(selectTie('a-b')(OPENING_VIEW));
  expect(leaveOrStepBack(card)).toEqual({ ...card, size: 'plain' });
  expect(stepBack(card)).toEqual({ ...card, selection: null });
});

test('hiding takes with it what hung on the hidden', () => {
  const view = expand('yezhov')(pin('yezhov', { x: 1, y: 2 })(focusOn('yezhov')(OPENING_VIEW)));
  expect(hide('yezhov')(view)).toEqual({ ...OPENING_VIEW, hidden: ['yezhov'] });
});

test('asking for somebody hidden shows them again', () => {
  expect(focusOn('yezhov')(hide('yezhov')(OPENING_VIEW)).hidden).toEqual([]);
});

test('sorting twice by one column turns it round', () => {
  const once = sortBy('who')(OPENING_VIEW);
  expect(once.sort).toEqual({ column: 'who', isDescending: false });
  expect(sortBy('who')(once).sort).toEqual({ column: 'who', isDescending: true });
});

test('what was narrowed to what a lens speaks of comes back, with the lens taken off or by itself', () => {
  const lensed = setLenses(['kirov-stalin'])(OPENING_VIEW);
  const only = showSpokenOf(['stalin', 'kirov'])(lensed);
  expect(only).toMatchObject({ isolated: ['stalin', 'kirov'], level: 'all' });
  expect(endSpokenOf(only)).toEqual(lensed);
  expect(takeLensesOff(['kirov', 'stalin'])(only)).toEqual(OPENING_VIEW);
});

test('what the reader narrowed stays when a lens is taken off', () => {
  const own = isolate(['stalin', 'yezhov'])(setLenses(['kirov-stalin'])(OPENING_VIEW));
  expect(takeLensesOff(['kirov', 'stalin'])(own)).toEqual({ ...own, lenses: [] });
  expect(takeLensesOff([])(setLenses(['x'])(OPENING_VIEW))).toEqual(OPENING_VIEW);
  expect(takeLensesOff([])(setLaid('beside')(setLenses(['x', 'y'])(OPENING_VIEW)))).toEqual(OPENING_VIEW);
});
