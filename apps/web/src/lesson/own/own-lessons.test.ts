import { beforeEach, expect, test } from 'vitest';
import { keepOwnLesson, ownLessonOf, ownLessons } from './own-lessons.ts';

beforeEach(() => ownLessons.setState([], true));

const keysOf = (id: string) => {
  const { editKey, teachKey, nextEditKey } = ownLessonOf(id) ?? {};
  return { editKey, teachKey, nextEditKey };
};

test('with a new edit key the former teach key is none any more', () => {
  keepOwnLesson({ id: 'a', editKey: 'edit', teachKey: 'teach' });
  keepOwnLesson({ id: 'a', editKey: 'edit', title: 'Kirov' });
  expect(keysOf('a')).toEqual({ editKey: 'edit', teachKey: 'teach', nextEditKey: null });
  keepOwnLesson({ id: 'a', nextEditKey: 'next' });
  expect(keysOf('a')).toEqual({ editKey: 'edit', teachKey: 'teach', nextEditKey: 'next' });
  keepOwnLesson({ id: 'a', editKey: 'next' });
  expect(keysOf('a')).toEqual({ editKey: 'next', teachKey: null, nextEditKey: null });
  keepOwnLesson({ id: 'a', editKey: 'last', teachKey: 'taught' });
  expect(keysOf('a')).toEqual({ editKey: 'last', teachKey: 'taught', nextEditKey: null });
});

test('whoever has the teach key and is given the edit key keeps both', () => {
  keepOwnLesson({ id: 'a', teachKey: 'teach' });
  keepOwnLesson({ id: 'a', editKey: 'edit' });
  expect(keysOf('a')).toEqual({ editKey: 'edit', teachKey: 'teach', nextEditKey: null });
});
