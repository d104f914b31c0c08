import { canUndo } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { OPENING_VIEW } from '../../address/explore-view.ts';
import { changeView, createViewStore, goTo, viewOf } from './view-store.ts';

test('a change is a step to go back to, a slide is not', () => {
  const store = createViewStore(OPENING_VIEW);
  changeView(store, (view) => ({ ...view, level: 'all' }), 'slide');
  expect(canUndo(store.getState().steps)).toBe(false);
  changeView(store, (view) => ({ ...view, focus: 'yezhov' }));
  expect(viewOf(store)).toMatchObject({ level: 'all', focus: 'yezhov' });
  goTo(store, 0);
  expect(viewOf(store)).toMatchObject({ level: 'all', focus: null });
});

test('a change that changes nothing leaves no step', () => {
  const store = createViewStore(OPENING_VIEW);
  changeView(store, (view) => ({ ...view }));
  expect(canUndo(store.getState().steps)).toBe(false);
});
