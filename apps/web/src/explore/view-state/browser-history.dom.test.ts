import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BrowserHistory, connectToBrowserHistory } from './browser-history.ts';
import { changeView, createViewStore, goTo, type ViewStore, viewOf } from './view-store.ts';

let history: BrowserHistory;
let store: ViewStore;
const address = () => `${window.location.pathname}${window.location.search}`;
/** As the actions do it: with the dossier of the centre, which the address need not say. */
const around = (id: string) => to({ focus: id, selection: { of: 'entity', id } });
const to = (change: Partial<View>) => (view: View) => ({ ...view, ...change });

beforeEach(() => {
  window.history.replaceState(null, '', '/explore');
  store = createViewStore(OPENING_VIEW);
  history = connectToBrowserHistory(store);
});
afterEach(() => history.disconnect());

/** What the browser does on its way back: the address of another entry, then the event. */
function pop(url: string, state: unknown): void {
  window.history.replaceState(state, '', url);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

test('a step pushes an entry with its address', () => {
  const { length } = window.history;
  const entry = window.history.state;
  changeView(store, around('yezhov'));
  expect(window.history.length).toBe(length + 1);
  expect(address()).toBe('/explore?focus=yezhov');
  expect(window.history.state).not.toEqual(entry);
});

test('a slide replaces the entry', () => {
  changeView(store, to({ level: 'all' }));
  const { length, state } = window.history;
  for (const until of ['1937-05', '1937-06', '1937-07']) {
    changeView(store, (view) => ({ ...view, filter: { ...view.filter, until } }), 'slide');
  }
  expect(window.history.length).toBe(length);
  expect(window.history.state).toEqual(state);
  expect(address()).toContain('until=1937-07');
});

test('the way back undoes, the way forward does it again', () => {
  const opening = window.history.state;
  changeView(store, around('yezhov'));
  const focused = window.history.state;
  pop('/explore', opening);
  expect(viewOf(store).focus).toBeNull();
  pop('/explore?focus=yezhov', focused);
  expect(viewOf(store).focus).toBe('yezhov');
  expect(store.getState().steps).toMatchObject({ at: 1, views: [{ focus: null }, { focus: 'yezhov' }] });
});

test('undo writes the earlier address and pushes nothing', () => {
  changeView(store, around('yezhov'));
  const push = vi.spyOn(window.history, 'pushState');
  goTo(store, 0);
  expect(address()).toBe('/explore');
  expect(push).not.toHaveBeenCalled();
  push.mockRestore();
});

test('an address that no step has, such as one from before a reload, begins anew', () => {
  changeView(store, around('yezhov'));
  pop('/explore?focus=beria', null);
  expect(viewOf(store).focus).toBe('beria');
  expect(store.getState().steps.views).toHaveLength(1);
});

test('once stopped, neither follows the other', () => {
  history.disconnect();
  changeView(store, around('yezhov'));
  expect(address()).toBe('/explore');
  pop('/explore?focus=beria', null);
  expect(viewOf(store).focus).toBe('yezhov');
});

test('an address of before that Next writes late, in a quick run of views, gives way to the view', () => {
  changeView(store, around('yezhov'));
  const late = address();
  for (const until of ['1937-05', '1937-06', '1937-07']) {
    changeView(store, (view) => ({ ...view, filter: { ...view.filter, until } }), 'slide');
  }
  const shown = viewOf(store);
  window.history.replaceState({ ...window.history.state, next: 'late' }, '', late);
  history.follow();
  expect(viewOf(store)).toBe(shown);
  expect(address()).toContain('until=1937-07');
  expect(window.history.state).toMatchObject({ next: 'late' });
});
