import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineNotice } from '../online/offline-notice.tsx';
import { useLatePart } from './use-late-part.ts';

afterEach(cleanup);

const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>();

function Page() {
  const [Part, ask] = useLatePart(load);
  return (
    <>
      <button type="button" onClick={() => ask()}>
        Open
      </button>
      {Part !== null && <Part name="the part" />}
      <OfflineNotice />
    </>
  );
}

const press = () => act(async () => void fireEvent.click(screen.getByRole('button')));

test('a part comes once it is asked for, and is said to be missing until it can be had', async () => {
  render(<Page />);
  expect(load).not.toHaveBeenCalled();
  load.mockRejectedValueOnce(new Error('offline'));
  await press();
  expect(screen.getByRole('status').textContent).toMatch(/did not arrive/);
  load.mockResolvedValue(({ name }) => <p>{name}</p>);
  await press();
  expect(screen.getByText('the part')).toBeDefined();
});
