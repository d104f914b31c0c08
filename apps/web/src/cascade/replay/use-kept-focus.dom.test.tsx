import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

afterEach(cleanup);

function Card({ terms }: { terms: readonly string[] }) {
  return (
    <section aria-label="The step" {...useKeptFocus()}>
      {terms.map((term) => (
        <a key={term} href={`/glossary#${term}`}>
          {term}
        </a>
      ))}
    </section>
  );
}

const card = () => screen.getByRole('region', { name: 'The step' });

test('the focus stays where it is, and goes to the card when what had it is taken away', () => {
  const { rerender } = render(<Card terms={['nkvd', 'bloc']} />);
  screen.getByText('nkvd').focus();
  rerender(<Card terms={['nkvd']} />);
  expect(document.activeElement).toBe(screen.getByText('nkvd'));
  rerender(<Card terms={['purge']} />);
  expect(document.activeElement).toBe(card());
  rerender(<Card terms={[]} />);
  expect(document.activeElement).toBe(card());
});

test('nothing is drawn to the card that had its focus elsewhere', () => {
  const { rerender } = render(<Card terms={['nkvd']} />);
  screen.getByText('nkvd').focus();
  screen.getByText('nkvd').blur();
  rerender(<Card terms={['purge']} />);
  expect(document.activeElement).toBe(document.body);
});
