import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { canUndo } from '@kto-kogo/network';
import { afterEach, expect, test, vi } from 'vitest';
import { changeView, createViewStore, FOLD_MS, goTo, settleAnew, viewOf } from './view-store.ts';

afterEach(() => vi.useRealTimers());

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

test('changes that follow one another within a second are one step, a later one is another', () => {
  vi.useFakeTimers();
  const store = createViewStore(OPENING_VIEW);
  changeView(store, (view) => ({ ...view, level: 'all' }));
  vi.advanceTimersByTime(FOLD_MS - 1);
  changeView(store, (view) => ({ ...view, shape: 'table' }));
  vi.advanceTimersByTime(1);
  changeView(store, (view) => ({ ...view, focus: 'yezhov' }));
  expect(store.getState().steps).toMatchObject({
    at: 2,
    views: [OPENING_VIEW, { level: 'all', shape: 'table', focus: null }, { focus: 'yezhov' }],
  });
});

test.each([
  ['one that was there', false, OPENING_VIEW],
  ['one that opens', true, null],
])(
  'another rule settles the view that is shown as %s, without a step, and all that follow',
  (_, isOpening, before) => {
    const store = createViewStore(OPENING_VIEW);
    const settle = vi.fn((view: View, _before: View | null): View => ({ ...view, level: 'tied' }));
    settleAnew(store, settle, isOpening);
    expect(settle).toHaveBeenCalledWith(OPENING_VIEW, before);
    expect(viewOf(store).level).toBe('tied');
    expect(canUndo(store.getState().steps)).toBe(false);
    changeView(store, (view) => ({ ...view, level: 'all', focus: 'yezhov' }));
    expect(viewOf(store)).toMatchObject({ level: 'tied', focus: 'yezhov' });
  },
);
