import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePlayback } from '../../ui/playback/use-playback.ts';
import { countMonths } from './count-months.ts';
import type { Bounds } from './span.ts';
import { TimeStrip } from './time-strip.tsx';

afterEach(cleanup);

const FULL_MONTHS = countMonths([], [], { from: '1934-12', to: '1939-12' }).map((month) => ({
  ...month,
  arrests: 1,
}));
const MONTHS = FULL_MONTHS.length;
const WHOLE: Bounds = { since: null, until: null };
/** Ten pixels a month. */
const BOX = new DOMRect(100, 0, MONTHS * 10, 120);

type StripProps = Pick<ComponentProps<typeof TimeStrip>, 'bounds' | 'onBounds' | 'onPick'>;

function Strip(props: StripProps) {
  const playback = usePlayback({ length: MONTHS, index: 0, stepMs: 100, onIndex: () => {} });
  return (
    <TimeStrip
      {...props}
      size="page"
      months={FULL_MONTHS}
      legend={[]}
      picked={null}
      hrefOf={(month) => `/timeline?month=${month}`}
      playback={playback}
      marks={[]}
    />
  );
}

/** A strip whose bounds stay what the test says, as those of an address do until it changes. */
function strip(bounds: Bounds = WHOLE) {
  const onBounds = vi.fn<StripProps['onBounds']>();
  const onPick = vi.fn<StripProps['onPick']>();
  const acts = { onBounds, onPick };
  const { rerender } = render(<Strip bounds={bounds} {...acts} />);
  const axis = screen.getByRole('slider', { name: 'From' }).parentElement;
  if (axis === null) throw new Error('The thumbs stand on the axis.');
  axis.getBoundingClientRect = () => BOX;
  axis.setPointerCapture = () => {};
  /** @param month counted from the first, with parts of months; `y` in pixels from the top */
  const point = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', month: number, y = 60, init = {}) => {
    const event = createEvent[type](axis, { button: 0, pointerId: 1, ...init });
    Object.defineProperties(event, { clientX: { value: 100 + month * 10 }, clientY: { value: y } });
    fireEvent(axis, event);
  };
  return { ...acts, point, rebound: (next: Bounds) => rerender(<Strip bounds={next} {...acts} />) };
}

test('a press without a move picks the month under the pointer', () => {
  const { onBounds, onPick, point } = strip();
  point('pointerDown', 30.5);
  point('pointerUp', 30.5);
  expect(onPick).toHaveBeenCalledExactlyOnceWith('1937-06');
  expect(onBounds).not.toHaveBeenCalled();
});

test('a press on the head of a thumb picks nothing', () => {
  const { onPick, point } = strip({ since: '1937-06-01', until: '1937-06-30' });
  // Both heads stand outside of the one month.
  for (const month of [29, 32]) {
    point('pointerDown', month, 10);
    point('pointerUp', month, 10);
  }
  expect(onPick).not.toHaveBeenCalled();
  point('pointerDown', 30.5, 10);
  point('pointerUp', 30.5, 10);
  expect(onPick).toHaveBeenCalledExactlyOnceWith('1937-06');
});

test('the first move of the nearer thumb is a step, those after it slide', () => {
  const { onBounds, onPick, point, rebound } = strip();
  point('pointerDown', 60);
  point('pointerMove', 54);
  rebound({ since: null, until: '1939-06-30' });
  point('pointerMove', 53);
  point('pointerUp', 53);
  expect(onBounds.mock.calls).toEqual([
    [{ since: null, until: '1939-06-30' }, 'step'],
    [{ since: null, until: '1939-05-31' }, 'slide'],
  ]);
  expect(onPick).not.toHaveBeenCalled();
});

test('thumbs do not pass one another, nor the ends', () => {
  const { onBounds, point } = strip({ since: '1937-01-01', until: '1937-03-31' });
  point('pointerDown', 25);
  point('pointerMove', 60);
  expect(onBounds).toHaveBeenLastCalledWith({ since: '1937-03-01', until: '1937-03-31' }, 'step');
  point('pointerMove', -20);
  expect(onBounds).toHaveBeenLastCalledWith({ since: null, until: '1937-03-31' }, 'slide');
});

test('between the thumbs both are dragged, and the span keeps its length at the end', () => {
  const { onBounds, point } = strip({ since: '1936-01-01', until: '1936-12-31' });
  point('pointerDown', 18);
  point('pointerMove', 20);
  expect(onBounds).toHaveBeenLastCalledWith({ since: '1936-03-01', until: '1937-02-28' }, 'step');
  point('pointerMove', 200);
  expect(onBounds).toHaveBeenLastCalledWith({ since: '1939-01-01', until: null }, 'slide');
});

test('a press that opens another page, or with another button, drags nothing', () => {
  const { onBounds, onPick, point } = strip();
  for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
    point('pointerDown', 30, 60, init);
    point('pointerMove', 40);
    point('pointerUp', 40);
  }
  expect(onBounds).not.toHaveBeenCalled();
  expect(onPick).not.toHaveBeenCalled();
});

test('keys move a thumb by a month, a year, to its bound, and held down they slide', () => {
  const { onBounds } = strip({ since: '1936-01-01', until: '1937-06-30' });
  const to = screen.getByRole('slider', { name: 'To' });
  const last = (key: string, init = {}) => {
    fireEvent.keyDown(to, { key, ...init });
    return onBounds.mock.lastCall;
  };
  expect(last('ArrowLeft')).toEqual([{ since: '1936-01-01', until: '1937-05-31' }, 'step']);
  expect(last('ArrowRight', { repeat: true })).toEqual([
    { since: '1936-01-01', until: '1937-07-31' },
    'slide',
  ]);
  expect(last('ArrowLeft', { shiftKey: true })).toEqual([
    { since: '1936-01-01', until: '1936-06-30' },
    'step',
  ]);
  expect(last('Home')).toEqual([{ since: '1936-01-01', until: '1936-01-31' }, 'step']);
  expect(last('End')).toEqual([{ since: '1936-01-01', until: null }, 'step']);
});

test('“All dates” takes both bounds away', () => {
  const { onBounds } = strip({ since: '1936-01-01', until: null });
  fireEvent.click(screen.getByRole('button', { name: 'All dates' }));
  expect(onBounds).toHaveBeenCalledExactlyOnceWith(WHOLE, 'step');
});

test('the months are one stop of the keyboard; a click on one picks it, with Ctrl it is the browser’s', () => {
  const { onPick } = strip();
  const months = screen.getAllByRole('link');
  expect(months).toHaveLength(MONTHS);
  expect(months.filter((month) => month.tabIndex === 0)).toEqual([months[0]]);
  fireEvent.keyDown(months[0] ?? document, { key: 'ArrowRight', shiftKey: true });
  expect(document.activeElement).toBe(months[12]);
  fireEvent.click(months[12] ?? document);
  expect(onPick).toHaveBeenCalledExactlyOnceWith('1935-12');
});

test('a year is chosen alone, and given up by the same press', () => {
  const { onBounds, rebound } = strip();
  const year = screen.getByRole('button', { name: 'Only 1937' });
  fireEvent.click(year);
  const only1937 = { since: '1937-01-01', until: '1937-12-31' };
  expect(onBounds).toHaveBeenLastCalledWith(only1937, 'step');
  rebound(only1937);
  expect(year.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(year);
  expect(onBounds).toHaveBeenLastCalledWith(WHOLE, 'step');
});

test('on touch the same years stand before the months', () => {
  const { onBounds, onPick } = strip();
  const choice = screen.getByRole('combobox', { name: 'Year or month' });
  fireEvent.change(choice, { target: { value: '1939' } });
  expect(onBounds).toHaveBeenLastCalledWith({ since: '1939-01-01', until: '1939-12-31' }, 'step');
  fireEvent.change(choice, { target: { value: '1939-04' } });
  expect(onPick).toHaveBeenLastCalledWith('1939-04');
});
