import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { CoreFiveTie_TieFragment } from '../../../graphql/generated/graphql.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { smallTerm } from '../../../record/terms/testing/small-term.ts';
import { CoreFive } from './core-five.tsx';
import { coreTexts } from './core-texts.ts';

afterEach(cleanup);

const TERMS = [
  smallTerm('standing', 'documented', 'reported'),
  smallTerm('truth', 'fabricated'),
  smallTerm('force', 'under force'),
  smallTerm('nkvd', 'NKVD'),
];

const figure = (id: string) => ({ __typename: 'Figure' as const, id, kind: 'FIGURE' as const, name: id });
const tie = {
  date: '1937-03',
  earliest: '1937-03-01',
  latest: '1937-03-31',
  standing: 'DOCUMENTED' as const,
  from: figure('yezhov'),
  to: figure('yagoda'),
  citations: [{ id: 'a' }],
};
const accused = {
  ...tie,
  __typename: 'Accusation' as const,
  kind: 'ACCUSATION' as const,
  truth: 'FABRICATED' as const,
  coerced: 'YES' as const,
};
const TIES: CoreFiveTie_TieFragment[] = [
  { ...accused, id: 'first', statement: 'First, the NKVD.' },
  { ...tie, __typename: 'Replacement', kind: 'REPLACEMENT', id: 'second', statement: 'Second, the NKVD.' },
  { ...tie, __typename: 'Replacement', kind: 'REPLACEMENT', id: 'third', statement: 'Third.' },
];

/** @param before a text of the page above it */
function show(before = '') {
  const linkTerms = termLinker(TERMS);
  linkTerms(before);
  const texts = coreTexts(TIES, linkTerms);
  const { container } = render(<CoreFive record={{ figures: [], event: null, ties: TIES }} texts={texts} />);
  const linked = (part: Element | null) => {
    if (!(part instanceof HTMLElement)) throw new Error('The part is not there.');
    return within(part)
      .queryAllByRole('link', { hidden: true })
      .filter((link) => link.getAttribute('href')?.startsWith('/glossary#'))
      .map((link) => link.textContent);
  };
  return {
    step: () => linked(container.querySelector('[aria-live]')),
    list: () => linked(container.querySelector('details')),
    later: linkTerms,
  };
}

test('each step links its terms, whichever steps were read before', () => {
  const { step } = show();
  const next = () => fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(step()).toEqual(['documented']);
  next();
  expect(step()).toEqual(['documented']);
  next();
  expect(step()).toEqual(['fabricated', 'under force']);
  next();
  expect(step()).toEqual(['documented']);
});

test('the list links what neither the page nor the first step links above it', () => {
  expect(show().list()).toEqual(['NKVD', 'fabricated', 'under force']);
  cleanup();
  const { step, list } = show('Made under force.');
  expect(list()).toEqual(['NKVD', 'fabricated']);
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(step()).toEqual(['fabricated']);
});

test('what follows on the page does not count what is unseen at first as used', () => {
  const { later } = show();
  render(<p data-testid="later">{later('documented, fabricated')}</p>);
  expect(
    within(screen.getByTestId('later'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['fabricated']);
});
