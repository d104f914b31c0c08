import { expect, test } from 'vitest';
import { highlight, NO_SELECTION } from './highlight.ts';
import { picture, pictureEdge, pictureNode } from './testing/random-picture.ts';

const shown = picture(
  ['stalin', 'yagoda', 'radek', 'putna'].map((id) => pictureNode({ id })),
  [
    pictureEdge({ id: 'stalin>yagoda', role: 'bundle', from: 'stalin', to: 'yagoda', count: 2 }),
    pictureEdge({ id: 'one', role: 'member', bundle: 'stalin>yagoda', from: 'stalin', to: 'yagoda' }),
    pictureEdge({ id: 'two', role: 'member', bundle: 'stalin>yagoda', from: 'stalin', to: 'yagoda' }),
    pictureEdge({ id: 'other', from: 'radek', to: 'putna' }),
  ],
);
const none = { ...NO_SELECTION, hovered: null, focused: null, isNear: false };
const selecting = (id: string, ...and: string[]) => ({
  ...none,
  selected: new Set([id]),
  marked: new Set([id, ...and]),
});

test('at rest nothing is dimmed and parallel ties are one line', () => {
  const states = highlight(shown, none);
  expect(states.get('stalin')).toEqual([]);
  expect(states.get('stalin>yagoda')).toEqual([]);
  expect(states.get('one')).toEqual(['folded']);
});

test('who is pointed at stays with all neighbours, the rest dims, and no line moves', () => {
  const states = highlight(shown, { ...none, hovered: 'stalin' });
  expect(states.get('stalin')).toEqual(['hover', 'lit']);
  expect(states.get('yagoda')).toEqual(['lit']);
  expect(states.get('radek')).toEqual(['dim']);
  expect(states.get('one')).toContain('folded');
  expect(states.get('stalin>yagoda')).toEqual([]);
  expect(states.get('other')).toEqual(['dim']);
});

test('a bundle that is pointed at stays one line', () => {
  const states = highlight(shown, { ...none, hovered: 'stalin>yagoda' });
  expect(states.get('stalin>yagoda')).toEqual(['hover']);
  expect(states.get('one')).toContain('folded');
});

test('the ties that reach who is pointed at are told in full, with those at their beginnings', () => {
  const states = highlight(shown, { ...none, hovered: 'putna' });
  expect(states.get('other')).toEqual(['full']);
  expect(states.get('radek')).toEqual(['lit']);
  expect(states.get('stalin>yagoda')).toEqual(['dim']);
});

test('the ties of who is selected are drawn each by itself, whoever is pointed at', () => {
  for (const hovered of [null, 'radek', 'one', 'stalin']) {
    const states = highlight(shown, { ...selecting('stalin', 'yagoda', 'one', 'two'), hovered });
    expect(states.get('stalin>yagoda')).toContain('opened');
    expect(states.get('one')).toContain('full');
    expect(states.get('one')).not.toContain('folded');
  }
});

test('with the selected tie of a bundle, the others of the bundle are drawn too', () => {
  const states = highlight(shown, selecting('one', 'stalin', 'yagoda'));
  expect(states.get('one')).toEqual(['selected', 'full']);
  expect(states.get('two')).not.toContain('folded');
  expect(states.get('stalin>yagoda')).toContain('opened');
});

test('what the filters hold back is marked as that', () => {
  expect(highlight(shown, { ...none, away: new Set(['other']) }).get('other')).toEqual(['away']);
});

test('near enough, everything is told in full and nothing is dimmed', () => {
  const states = highlight(shown, { ...none, isNear: true });
  expect([states.get('one'), states.get('other'), states.get('radek')]).toEqual([['full'], ['full'], []]);
});

test('where nothing is marked, nothing is dimmed', () => {
  expect(highlight(shown, { ...none, selected: new Set(['gone']) }).get('radek')).toEqual([]);
});
