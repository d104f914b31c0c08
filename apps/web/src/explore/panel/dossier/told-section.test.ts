import type { TieSummary } from '@kto-kogo/domain';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { smallTerm } from '../../../record/terms/testing/small-term.ts';
import { tellSection } from './told-section.ts';

const TERMS = [smallTerm('truth', 'fabricated', 'content disputed'), smallTerm('force', 'under force')];

const tie = (id: string, truth: TieSummary['truth'], coerced: TieSummary['coerced']): TieSummary => ({
  id,
  kind: 'ACCUSATION',
  from: 'feldman',
  to: 'tukhachevsky',
  standing: 'DOCUMENTED',
  truth,
  coerced,
  date: null,
  earliest: null,
  latest: null,
  statement: '',
  people: [],
  sources: [],
});

/** The words of the terms that are linked. */
function linked(node: ReactNode): string[] {
  const html = renderToStaticMarkup(createElement(Fragment, null, node));
  return [...html.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, word = '']) => word);
}

test('terms are linked in the aside, then in the rows that are open, and by themselves in those that are folded', () => {
  const ties = [
    tie('a', 'DISPUTED', 'YES'),
    tie('b', 'FABRICATED', 'YES'),
    tie('c', 'FABRICATED', 'NO'),
    tie('d', 'FABRICATED', 'YES'),
  ];
  const told = tellSection({ title: 'Accused by 4', aside: '3 under force', ties }, termLinker(TERMS));
  expect(linked(told.aside)).toEqual(['under force']);
  expect(told.open.map(({ status }) => linked(status))).toEqual([['content disputed'], [], []]);
  expect(told.folded.map(({ status }) => linked(status))).toEqual([[]]);
});

test('what only the folded rows use does not count for what follows', () => {
  const plain = ['a', 'b', 'c'].map((id) => tie(id, 'SUBSTANTIATED', 'UNKNOWN'));
  const linkTerms = termLinker(TERMS);
  const told = tellSection(
    { title: 'Accused 4', aside: '', ties: [...plain, tie('d', 'FABRICATED', 'YES')] },
    linkTerms,
  );
  expect(told.folded.flatMap(({ status }) => linked(status))).toEqual(['fabricated', 'under force']);
  expect(linked(linkTerms.label('2 under force'))).toEqual(['under force']);
});
