import { cascadeAddress } from '@kto-kogo/address';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { WideCascade } from './wide-cascade.tsx';

afterEach(cleanup);

test('says that more are reached than can be shown, and leads on', () => {
  const spark = { id: 'kirov-murder', name: 'the murder of Kirov' };
  render(<WideCascade spark={spark} question={cascadeAddress.opening} />);
  expect(screen.getByRole('heading').textContent).toBe(
    'More are reached from the murder of Kirov than can be shown.',
  );
  // Those after them are of the foot of the page.
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs.slice(0, 2)).toEqual(['/explore?focus=kirov-murder', '/cascade']);
});
