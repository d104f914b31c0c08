import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TermCards } from './term-cards.tsx';
import { TermLink } from './term-link.tsx';

const KPD = { id: 'term-kpd', name: 'KPD', nativeName: 'КПГ', meaning: 'The Communist Party of Germany.' };
const NKVD = { id: 'term-nkvd', name: 'NKVD', nativeName: null, meaning: 'The People’s Commissariat.' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets time pass; what is asked for meanwhile arrives. */
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
    await vi.dynamicImportSettled();
  });
const card = () => screen.queryByText(KPD.meaning);

function link(onEscape = vi.fn()) {
  const { container } = render(
    <>
      <TermLink term={KPD} word="ex-KPD" />
      <TermLink term={NKVD} word="NKVD" />
      <TermCards />
    </>,
  );
  // As a panel does that Escape closes.
  container.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape());
  return screen.getByRole('link', { name: 'ex-KPD' });
}

/** @returns whether the browser would have followed the link */
function click(target: Element, pointerType: string) {
  return fireEvent(target, new PointerEvent('click', { bubbles: true, cancelable: true, pointerType }));
}

const hover = (target: Element) => fireEvent.pointerOver(target, { pointerType: 'mouse' });

test('without a script it is a link, described by the meaning', () => {
  const term = link();
  expect(term.getAttribute('href')).toBe('/glossary#term-kpd');
  expect(term.getAttribute('aria-description')).toBe(KPD.meaning);
  expect(card()).toBeNull();
});

test('a pointer that stays opens the card, one that passes does not', async () => {
  const term = link();
  hover(term);
  await pass(100);
  hover(document.body);
  await pass(1000);
  expect(card()).toBeNull();
  hover(term);
  await pass(300);
  expect(card()).not.toBeNull();
  expect(screen.getByText('КПГ').getAttribute('lang')).toBe('ru');
  expect(screen.getByRole('link', { name: 'In the glossary' }).getAttribute('href')).toBe(
    '/glossary#term-kpd',
  );
});

test('the focus opens the card, and leaving closes it', async () => {
  const term = link();
  act(() => term.focus());
  await pass(300);
  expect(card()).not.toBeNull();
  expect(term.hasAttribute('data-popup-open')).toBe(true);
  act(() => term.blur());
  await pass(300);
  expect(term.hasAttribute('data-popup-open')).toBe(false);
});

test('the first tap opens the card, the second follows the link', async () => {
  const term = link();
  expect(click(term, 'touch')).toBe(false);
  await pass(0);
  expect(card()).not.toBeNull();
  expect(click(term, 'touch')).toBe(true);
});

test('a click and Enter follow the link at once', () => {
  const term = link();
  expect(click(term, 'mouse')).toBe(true);
  expect(click(term, '')).toBe(true);
});

test('Escape closes the card, wherever the focus is, and nothing else', async () => {
  const onEscape = vi.fn();
  const term = link(onEscape);
  const panel = term.parentElement ?? term;
  hover(term);
  await pass(300);
  expect(term.hasAttribute('data-popup-open')).toBe(true);
  fireEvent.keyDown(panel, { key: 'Escape' });
  await pass(0);
  expect(term.hasAttribute('data-popup-open')).toBe(false);
  expect(onEscape).not.toHaveBeenCalled();
  fireEvent.keyDown(panel, { key: 'Escape' });
  expect(onEscape).toHaveBeenCalledOnce();
});

test('the pointer may go from a term to its card and on to another term, whose card takes the place of the first', async () => {
  const term = link();
  hover(term);
  await pass(300);
  hover(card() ?? document.body);
  await pass(1000);
  expect(card()).not.toBeNull();
  hover(screen.getByRole('link', { name: 'NKVD' }));
  await pass(300);
  expect(card()).toBeNull();
  expect(screen.getByText(NKVD.meaning)).toBeDefined();
  expect(term.hasAttribute('data-popup-open')).toBe(false);
});

test('a card goes with its word', async () => {
  const page = (isThere: boolean) => (
    <>
      {isThere && <TermLink term={KPD} word="KPD" />}
      <TermCards />
    </>
  );
  const { rerender } = render(page(true));
  click(screen.getByRole('link', { name: 'KPD' }), 'touch');
  await pass(0);
  expect(card()).not.toBeNull();
  rerender(page(false));
  await pass(0);
  expect(card()).toBeNull();
});

test('a press elsewhere closes the card, one on the card does not', async () => {
  click(link(), 'touch');
  await pass(0);
  fireEvent.pointerDown(card() ?? document.body);
  await pass(0);
  expect(card()).not.toBeNull();
  fireEvent.pointerDown(document.body);
  await pass(0);
  expect(card()).toBeNull();
});
