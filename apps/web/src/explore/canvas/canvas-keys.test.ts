import { expect, test } from 'vitest';
import { picture, pictureEdge, pictureNode } from '../../picture/testing/random-picture.ts';
import { actOfKey } from './canvas-keys.ts';

const shown = picture(
  [
    pictureNode({ id: 'stalin', x: 200, y: 100, ties: 9 }),
    pictureNode({ id: 'near', x: 260, y: 110 }),
    pictureNode({ id: 'tied', x: 290, y: 100 }),
    pictureNode({ id: 'left', x: 40, y: 100 }),
  ],
  [
    pictureEdge({ id: 'a', from: 'stalin', to: 'tied' }),
    pictureEdge({ id: 'b', from: 'left', to: 'stalin' }),
  ],
);
const press = (key: string, tie: string | null = null, isShift = false) =>
  actOfKey(key, isShift, shown, { node: 'stalin', tie });

test('the first key begins with who has most ties', () => {
  expect(actOfKey('ArrowRight', false, shown, null)).toEqual({
    does: 'focus',
    focus: { node: 'stalin', tie: null },
  });
});

test('an arrow goes along a tie rather than to somebody a little nearer', () => {
  expect(press('ArrowRight')).toEqual({ does: 'focus', focus: { node: 'tied', tie: null } });
  expect(press('ArrowLeft')).toEqual({ does: 'focus', focus: { node: 'left', tie: null } });
  expect(press('ArrowUp')).toBeNull();
});

test('T goes round the ties, Enter opens the one in focus, Escape leaves it', () => {
  expect(press('t')).toMatchObject({ focus: { tie: 'a' } });
  expect(press('t', 'a')).toMatchObject({ focus: { tie: 'b' } });
  expect(press('t', 'b')).toMatchObject({ focus: { tie: 'a' } });
  expect(press('T', 'a', true)).toMatchObject({ focus: { tie: 'b' } });
  expect(press('Enter', 'b')).toEqual({ does: 'select', id: 'b', isMore: false });
  expect(press('Escape', 'b')).toMatchObject({ does: 'focus', focus: { tie: null } });
  expect(press('Escape')).toBeNull();
});

test('keys of others are left alone', () => {
  expect(press('Tab')).toBeNull();
  expect(press('q')).toBeNull();
});
