import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTerms } from './watch-terms.ts';

const onShow = vi.fn<(term: HTMLAnchorElement | null) => void>();
const onMissed = vi.fn<(term: HTMLAnchorElement) => void>();
let stop = () => {};

/** Where no card can be had, as without a network. */
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p><a href="/glossary#term-kpd" data-term="KPD">KPD</a></p>';
  stop = watchTerms({ onNear: (onMissing) => onMissing(), onShow, onMissed });
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.resetAllMocks();
});

function send(type: string, pointerType: string) {
  document
    .querySelector('a')
    ?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType }));
}

test('where no card can be had, each tap says so, and a pointer shows nothing', () => {
  send('click', 'touch');
  expect(onMissed).toHaveBeenCalledExactlyOnceWith(document.querySelector('a'));
  expect(onShow).toHaveBeenLastCalledWith(null);
  send('click', 'touch');
  expect(onMissed).toHaveBeenCalledTimes(2);
  onShow.mockClear();
  send('pointerover', 'mouse');
  vi.advanceTimersByTime(1000);
  expect(onShow).not.toHaveBeenCalled();
});

test('a finger that rests on a term without a tap opens nothing', () => {
  stop();
  stop = watchTerms({ onNear: () => {}, onShow, onMissed });
  send('pointerover', 'touch');
  vi.advanceTimersByTime(1000);
  expect(onShow).not.toHaveBeenCalled();
  send('pointerover', 'mouse');
  vi.advanceTimersByTime(1000);
  expect(onShow).toHaveBeenCalledExactlyOnceWith(document.querySelector('a'));
});
