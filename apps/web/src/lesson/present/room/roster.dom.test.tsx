import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Roster } from './roster.tsx';
import type { TaughtRoom } from './use-taught-room.ts';

afterEach(cleanup);

test('a name that is refused stays where it was typed, with the reason beside it', async () => {
  const setMember = vi.fn<TaughtRoom['setMember']>().mockResolvedValueOnce('A name has letters.');
  const anna = {
    id: 'anna',
    name: 'Anna',
    isGuest: false,
    status: 'FOLLOWING',
    view: null,
    mayBeShown: true,
  };
  const counts = { following: 1, exploring: 0, away: 0 };
  const room = { desk: { members: [anna], counts }, setMember } as unknown as TaughtRoom;
  render(<Roster room={room} />);
  fireEvent.click(screen.getByRole('button', { name: /Anna/ }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  fireEvent.change(field, { target: { value: '<b>' } });
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
  expect((await screen.findByRole('alert')).textContent).toBe('A name has letters.');
  expect(field.value).toBe('<b>');
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  setMember.mockResolvedValueOnce(null);
  fireEvent.change(field, { target: { value: 'Vera' } });
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(setMember.mock.lastCall).toEqual(['anna', { name: 'Vera' }]);
});
