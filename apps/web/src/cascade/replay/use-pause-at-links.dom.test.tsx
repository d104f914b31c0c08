import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePauseAtLinks } from './use-pause-at-links.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Page({ pause, hasTerm = true }: { pause: () => void; hasTerm?: boolean }) {
  usePauseAtLinks(pause);
  return (
    <>
      <p>Said under force.</p>
      {hasTerm && <a href="/glossary#term-nkvd">NKVD</a>}
      <a href="/about">About</a>
      <details>
        <summary>2 more sources</summary>
      </details>
      <form>
        <input aria-label="held to be fabricated" />
      </form>
      <button type="button">Play</button>
    </>
  );
}

function open() {
  const pause = vi.fn();
  return { pause, ...render(<Page pause={pause} />) };
}

const FINDS = {
  term: () => screen.getByText('NKVD'),
  link: () => screen.getByText('About'),
  fold: () => screen.getByText('2 more sources'),
  'part of a form': () => screen.getByLabelText('held to be fabricated'),
  text: () => screen.getByText('Said under force.'),
  button: () => screen.getByText('Play'),
};
const find = (what: keyof typeof FINDS) => FINDS[what]();

test.each(['term', 'link', 'fold', 'part of a form'] as const)(
  'a %s pauses at a click and at the focus',
  (what) => {
    const { pause } = open();
    fireEvent.click(find(what));
    expect(pause).toHaveBeenCalledTimes(1);
    fireEvent.focusIn(find(what));
    expect(pause).toHaveBeenCalledTimes(2);
  },
);

test.each(['text', 'button'] as const)('a %s does not', (what) => {
  const { pause } = open();
  fireEvent.click(find(what));
  fireEvent.focusIn(find(what));
  fireEvent.pointerMove(find(what));
  vi.advanceTimersByTime(1000);
  expect(pause).not.toHaveBeenCalled();
});

test('a pointer pauses that stays on a term, not one that passes over it or rests on another link', () => {
  const { pause } = open();
  fireEvent.pointerMove(find('term'));
  vi.advanceTimersByTime(249);
  fireEvent.pointerOut(find('term'));
  vi.advanceTimersByTime(1000);
  fireEvent.pointerMove(find('link'));
  vi.advanceTimersByTime(1000);
  expect(pause).not.toHaveBeenCalled();
  fireEvent.pointerMove(find('term'));
  vi.advanceTimersByTime(250);
  expect(pause).toHaveBeenCalledTimes(1);
});

test('a resting pointer pauses nothing when a step brings a term under it, one that moves on does', () => {
  const { pause } = open();
  fireEvent.pointerOver(find('term'));
  vi.advanceTimersByTime(1000);
  expect(pause).not.toHaveBeenCalled();
  fireEvent.pointerMove(find('term'));
  vi.advanceTimersByTime(200);
  fireEvent.pointerMove(find('term'));
  vi.advanceTimersByTime(50);
  expect(pause).toHaveBeenCalledTimes(1);
});

test('a term that went away under the pointer pauses nothing, nor does a page that is left', () => {
  const { pause, rerender, unmount } = open();
  fireEvent.pointerMove(find('term'));
  rerender(<Page pause={pause} hasTerm={false} />);
  vi.advanceTimersByTime(1000);
  rerender(<Page pause={pause} />);
  fireEvent.pointerMove(find('term'));
  unmount();
  vi.advanceTimersByTime(1000);
  expect(pause).not.toHaveBeenCalled();
});
