import { cleanup, render, screen } from '@testing-library/react';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { UncheckedLine } from './unchecked-line.tsx';

afterEach(cleanup);

const SINCE = '2026-11-28T14:05:00.000Z';

test('says since when, by the clock of Greenwich and then by that of the reader', () => {
  const html = renderToString(<UncheckedLine since={SINCE} />).replaceAll('<!-- -->', '');
  expect(html).toContain(`since <time dateTime="${SINCE}">14:05 UTC</time>; this is what was asked before.`);
  render(<UncheckedLine since={SINCE} />);
  const here = new Date(SINCE).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  expect(screen.getByRole('status').textContent).toBe(
    `The record has not answered since ${here}; this is what was asked before.`,
  );
});

test('is gone on the next page to which the browser goes by itself', () => {
  const on = (path: string) => (
    <PathnameContext value={path}>
      <UncheckedLine since={SINCE} />
    </PathnameContext>
  );
  const { rerender } = render(on('/figures/yezhov'));
  expect(screen.getByRole('status')).toBeTruthy();
  rerender(on('/figures/beria'));
  expect(screen.queryByRole('status')).toBeNull();
});
