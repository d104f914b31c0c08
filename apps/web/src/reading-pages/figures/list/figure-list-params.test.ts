import { expect, test } from 'vitest';
import { figureListHref, readFigureListParams } from './figure-list-params.ts';

test('an empty address is the list by name', () => {
  expect(readFigureListParams({})).toEqual({ q: '', order: 'NAME', fate: [], after: null, page: 1 });
});

test('what is not understood counts as not said', () => {
  const params = readFigureListParams({
    order: 'HEIGHT',
    fate: ['EXECUTED', 'BORED'],
    page: '-3',
    after: 'x',
  });
  expect(params).toEqual({ q: '', order: 'NAME', fate: ['EXECUTED'], after: null, page: 1 });
});

test('an address reads back as what it was made from', () => {
  const params = {
    q: 'Ежов & co',
    order: 'TIES',
    fate: ['SUICIDE', 'EXECUTED'],
    after: 'abc=',
    page: 2,
  } as const;
  const href = figureListHref({ ...params, fate: [...params.fate] }, { after: 'abc=', page: 2 });
  const url = new URL(href, 'http://x');
  expect(
    readFigureListParams({
      q: url.searchParams.get('q') ?? undefined,
      order: url.searchParams.get('order') ?? undefined,
      fate: url.searchParams.getAll('fate'),
      after: url.searchParams.get('after') ?? undefined,
      page: url.searchParams.get('page') ?? undefined,
    }),
  ).toEqual(params);
});

test('a change of order begins at the first page', () => {
  const params = readFigureListParams({ after: 'abc', page: '3' });
  expect(figureListHref(params, { order: 'BORN' })).toBe('/figures?order=BORN');
});
