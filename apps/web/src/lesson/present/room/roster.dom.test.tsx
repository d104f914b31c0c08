import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Roster } from './roster.tsx';
import type { TaughtRoom } from './use-taught-room.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

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

test('who explores looks at what the record calls it, or else at a kind of page, and at no id', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, init) => {
    const isKnown = String(init?.body).includes('nkvd-ussr');
    return Response.json({ data: { entity: isKnown ? { name: 'NKVD of the USSR' } : null } });
  });
  const member = (id: string, view: string) => ({
    ...{ id, name: id, isGuest: false, status: 'EXPLORING', view, mayBeShown: true },
  });
  const members = [member('Anna', '/offices/nkvd-ussr'), member('Boris', '/figures/no-such-man')];
  const counts = { following: 0, exploring: 2, away: 0 };
  render(<Roster room={{ desk: { members, counts } } as unknown as TaughtRoom} />);
  const [anna, boris] = screen.getAllByRole('button');
  expect(anna?.textContent).toContain('exploring: an office');
  await vi.waitFor(() => expect(anna?.textContent).toContain('exploring: NKVD of the USSR'));
  expect(boris?.textContent).toContain('exploring: a person');
});
