import { afterEach, expect, test } from 'vitest';
import { switchLetterKeys } from '../../ui/keyboard/switch-letter-keys.ts';
import { actOfKey } from './act-of-key.ts';

afterEach(() => localStorage.clear());

const actOf = (key: string, init: KeyboardEventInit = {}) =>
  actOfKey(new KeyboardEvent('keydown', { key, ...init }));

test('a press moves one step, however long it is held', () => {
  expect(actOf('ArrowRight')).toEqual({ does: 'next' });
  expect(actOf('ArrowRight', { repeat: true })).toBeNull();
  expect(actOf('b', { ctrlKey: true })).toBeNull();
});

test('where letters are switched off a clicker goes on, and a word that is spoken blanks no screen', () => {
  expect(actOf('b')).toEqual({ does: 'blank' });
  switchLetterKeys(false);
  expect(['b', 'B', '.', '+', '-'].map((key) => actOf(key))).toEqual([null, null, null, null, null]);
  expect(['PageDown', 'PageUp'].map((key) => actOf(key))).toEqual([{ does: 'next' }, { does: 'back' }]);
});
