import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TermLink } from './term-link.tsx';

const KPD = { id: 'term-kpd', name: 'KPD', nativeName: 'КПГ', meaning: 'The Communist Party of Germany.' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const card = () => screen.queryByText(KPD.meaning);
/** Once it has closed the library waits for animations before it takes the card away, for which there is no end here. */
const isOpen = (term: Element) => term.hasAttribute('data-popup-open');

function link(onEscape = vi.fn()) {
  const { container } = render(<TermLink term={KPD} word="ex-KPD" />);
  // As a panel does that Escape closes.
  container.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape());
  return screen.getByRole('link', { name: 'ex-KPD' });
}

/** @returns whether the browser would have followed the link */
function click(target: Element, pointerType: string) {
  return fireEvent(target, new PointerEvent('click', { bubbles: true, cancelable: true, pointerType }));
}

function hover(target: Element) {
  fireEvent.pointerEnter(target, { pointerType: 'mouse' });
  fireEvent.mouseEnter(target);
  fireEvent.mouseMove(target);
}

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
  fireEvent.mouseLeave(term);
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
  expect(isOpen(term)).toBe(true);
  act(() => term.blur());
  await pass(300);
  expect(isOpen(term)).toBe(false);
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
  expect(isOpen(term)).toBe(true);
  fireEvent.keyDown(panel, { key: 'Escape' });
  await pass(0);
  expect(isOpen(term)).toBe(false);
  expect(onEscape).not.toHaveBeenCalled();
  fireEvent.keyDown(panel, { key: 'Escape' });
  expect(onEscape).toHaveBeenCalledOnce();
});
