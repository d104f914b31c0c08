import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { expect, test, vi } from 'vitest';
import { rankCommands } from '../../record/palette/rank.ts';
import { selectEntity, selectSeveral } from '../actions/view-changes.ts';
import { deriveScene } from '../scene/derive-scene.ts';
import { THE_RECORD } from '../scene/testing/the-explorer-record.ts';
import { changeView, createViewStore, viewOf } from '../view-state/view-store.ts';
import { viewCommandsOf } from './view-commands.ts';

const RADEK = selectEntity('radek')(OPENING_VIEW);

/** An explorer with two steps behind it. */
function explorer(view: View) {
  const store = createViewStore(OPENING_VIEW);
  changeView(store, () => view);
  const actions = { store, scene: deriveScene(THE_RECORD, view), say: vi.fn() };
  const means = { change: vi.fn(), open: vi.fn(), exportAs: vi.fn() };
  const commands = viewCommandsOf({ record: THE_RECORD, view, actions }, means);
  return { means, commands, first: (text: string) => rankCommands(text, commands)[0]?.label };
}

test.each([
  ['csv', 'Export as CSV of ties'],
  ['gexf', 'Export as GEXF'],
  ['gephi', 'Export as GEXF'],
  ['graphml', 'Export as GraphML'],
  ['png', 'Export as PNG'],
  ['svg', 'Export as SVG'],
  ['zotero', 'Export as CSL-JSON'],
  ['saved views', 'Saved views'],
  ['bookmarks', 'Saved views'],
  ['history', 'History: The opening'],
  ['only accusations', 'Only: Accused'],
  ['only accused', 'Only: Accused'],
  ['only 1937', 'Only 1937'],
  ['fabricated', 'Only: Does the accusation hold? Fabricated'],
  ['fullscreen', 'Show large'],
  ['show large', 'Show large'],
  ['layout', 'Lay out by cases and trials'],
  ['cases', 'Lay out by cases and trials'],
  ['ladder', 'Lay out by offices'],
  ['embed', 'Embed this view'],
  ['cite', 'Cite this view'],
  ['copy link', 'Link to this view'],
  ['table', 'Show as table'],
  ['list', 'Show as reading list'],
  ['fit', 'Fit'],
  ['undo', 'Undo'],
])('of somebody who is selected, "%s" offers first: %s', (text, label) => {
  expect(explorer(RADEK).first(text)).toBe(label);
});

test.each([
  ['compare', 'Select another too'],
  ['connections', 'Select another too'],
  ['trace to', 'Trace to here from…'],
  ['trace from', 'Trace from here to…'],
  ['cascade', 'Cascade from here'],
  ['deselect', 'Select nothing'],
])('"%s" is an act on who is selected, and none where nobody is', (text, label) => {
  expect(explorer(RADEK).first(text)).toBe(label);
  expect(explorer({ ...OPENING_VIEW, layout: 'force' }).first(text)).toBeUndefined();
});

test('of two, they are compared, connected and traced to one another', () => {
  const { first } = explorer(selectSeveral(['radek', 'bukharin'])(OPENING_VIEW));
  expect(first('compare')).toBe('Compare');
  expect(first('connections')).toBe('What connects these?');
  expect(first('trace')).toBe('Trace from Radek to Bukharin');
});

test('what cannot be done is not offered', () => {
  const { first } = explorer(OPENING_VIEW);
  for (const text of ['undo', 'redo', 'reset filters', 'unhide', 'history'])
    expect(first(text)).toBeUndefined();
  const filtered = { ...OPENING_VIEW, filter: { ...OPENING_VIEW.filter, kinds: ['ACCUSATION' as const] } };
  expect(explorer(filtered).first('clear filters')).toBe('Filters as at the opening');
  expect(explorer(filtered).first('only accusations')).toBeUndefined();
});

test('no two commands have one name, or one label', () => {
  for (const view of [OPENING_VIEW, RADEK, { ...RADEK, focus: 'radek' }]) {
    const { commands } = explorer(view);
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    expect(new Set(commands.map(({ label }) => label)).size).toBe(commands.length);
  }
});

test('a command does what it says', () => {
  const { commands, means } = explorer(RADEK);
  const perform = (label: string) => {
    const command = commands.find((each) => each.label === label);
    if (command !== undefined && 'perform' in command) command.perform();
  };
  perform('Export as GEXF');
  expect(means.exportAs.mock.lastCall?.[0]).toMatchObject({ ending: 'gexf' });
  perform('Saved views');
  expect(means.open.mock.lastCall?.[0]).toMatchObject({ name: 'saved' });
  perform('Only 1937');
  const store = createViewStore(RADEK);
  changeView(store, means.change.mock.lastCall?.[0]);
  expect(viewOf(store).filter).toMatchObject({ since: '1937-01', until: '1937-12' });
});
