import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';
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
const none = { hovered: null, focused: null, selected: null, isNear: false };

test('at rest nothing is dimmed and parallel ties are one line', () => {
  const states = highlight(shown, none);
  expect(states.get('stalin')).toEqual([]);
  expect(states.get('stalin>yagoda')).toEqual([]);
  expect(states.get('one')).toEqual(['folded']);
});

test('who is pointed at is told in full with all neighbours, the rest dims', () => {
  const states = highlight(shown, { ...none, hovered: 'stalin' });
  expect(states.get('stalin')).toEqual(['hover', 'lit']);
  expect(states.get('yagoda')).toEqual(['lit']);
  expect(states.get('radek')).toEqual(['dim']);
  expect(states.get('one')).toEqual(['full']);
  expect(states.get('stalin>yagoda')).toContain('opened');
  expect(states.get('other')).toEqual(['dim']);
});

test('the ties that reach who is pointed at are told in full, with those at their beginnings', () => {
  const states = highlight(shown, { ...none, hovered: 'putna' });
  expect(states.get('other')).toEqual(['full']);
  expect(states.get('radek')).toEqual(['lit']);
  expect(states.get('stalin>yagoda')).toEqual(['dim']);
});

test('the selected tie is drawn in full, though another is pointed at', () => {
  const states = highlight(shown, { ...none, hovered: 'radek', selected: 'one' });
  expect(states.get('one')).toEqual(['selected', 'full', 'dim']);
});

test('near enough, everything is told in full and nothing is dimmed', () => {
  const states = highlight(shown, { ...none, isNear: true });
  expect([states.get('one'), states.get('other'), states.get('radek')]).toEqual([['full'], ['full'], []]);
});

test('what is no longer there dims nothing', () => {
  expect(highlight(shown, { ...none, selected: 'gone' }).get('radek')).toEqual([]);
});
