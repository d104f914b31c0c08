import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AddressProblems } from './address-problems.tsx';

afterEach(cleanup);
const alert = () => screen.queryByRole('alert');
const understand = () => fireEvent.click(screen.getByRole('button', { name: 'Understood' }));

test('nothing where there is no problem', () => {
  render(<AddressProblems problems={[]} />);
  expect(alert()).toBeNull();
});

test('what is understood is gone, the focus is in the page, and another problem is told alone', () => {
  const page = (problems: readonly string[]) => (
    <main id="main" tabIndex={-1}>
      <AddressProblems problems={problems} />
    </main>
  );
  const { rerender } = render(page(['“nobody” is not in the record.']));
  expect(alert()?.textContent).toContain('“nobody” is not in the record. The rest of the address was');
  understand();
  expect(alert()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('main'));
  rerender(page(['“nobody” is not in the record.', '“nowhere” is not in the record.']));
  expect(alert()?.textContent).toMatch(/^“nowhere” is not in the record\./);
});

test('of many problems a few are told, the others counted', () => {
  render(<AddressProblems problems={Array.from({ length: 9 }, (_, index) => `Problem ${index}.`)} />);
  expect(alert()?.textContent).toContain('Problem 3. And 5 more of the kind.');
  understand();
  expect(alert()).toBeNull();
});
