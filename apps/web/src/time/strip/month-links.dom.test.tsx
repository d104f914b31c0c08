import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { countMonths, type MonthCounts } from './count-months.ts';
import { MonthChoice } from './month-choice.tsx';
import { MonthLinks } from './month-links.tsx';

afterEach(cleanup);

const STRIP = { from: '1934-12', to: '1939-12' };
/** Arrests in December 1934, June 1937 and July 1937. */
const MONTHS: readonly MonthCounts[] = countMonths([], [], STRIP).map((month, index) =>
  [0, 30, 31].includes(index) ? { ...month, arrests: 2 } : month,
);
const NONE = countMonths([], [], STRIP);

function links(months = MONTHS, picked: string | null = null) {
  render(<MonthLinks months={months} picked={picked} hrefOf={(month) => `?${month}`} onPick={() => {}} />);
  return screen.queryAllByRole('link').map(({ textContent }) => textContent);
}

test('only months that hold something are links, and the one that is picked', () => {
  expect(links()).toEqual(['December 1934: 2 arrests', 'June 1937: 2 arrests', 'July 1937: 2 arrests']);
  cleanup();
  expect(links(MONTHS, '1935-02')).toContain('February 1935: nothing of what is shown');
});

test('sixty empty months are one sentence', () => {
  expect(links(NONE)).toEqual([]);
  expect(screen.getByRole('list', { name: 'No month holds any of what is shown' })).toBeDefined();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('arrow keys pass over empty months, and stop at the ends', () => {
  links();
  const press = (key: string, shiftKey = false) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey });
    return document.activeElement?.getAttribute('data-month');
  };
  screen.getAllByRole('link')[0]?.focus();
  expect(press('ArrowRight')).toBe('1937-06');
  expect(press('ArrowRight')).toBe('1937-07');
  expect(press('ArrowRight')).toBe('1937-07');
  expect(press('ArrowLeft', true)).toBe('1934-12');
  expect(press('End')).toBe('1937-07');
  expect(press('Home')).toBe('1934-12');
  expect(screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('a finger chooses among the months that hold something', () => {
  const onPick = vi.fn();
  render(
    <MonthChoice
      months={MONTHS}
      picked={null}
      onPick={onPick}
      bounds={{ since: null, until: null }}
      onBounds={() => {}}
    />,
  );
  const months = within(screen.getByRole('group', { name: 'What happened in' }));
  expect(months.getAllByRole('option')).toHaveLength(3);
  fireEvent.change(screen.getByRole('combobox', { name: 'Year or month' }), { target: { value: '1937-06' } });
  expect(onPick).toHaveBeenCalledExactlyOnceWith('1937-06');
});
