import { OPENING_VIEW } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import {
  expand,
  focusOn,
  hide,
  leaveOrStepBack,
  pin,
  selectTie,
  setSize,
  sortBy,
  stepBack,
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
