import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import { openClass } from '../live/class-store.ts';
import { keepMembership, membership } from '../live/membership.ts';
import { fakeMemberApi } from '../live/testing/fake-member-api.ts';
import { ANNA } from '../live/testing/sample-membership.ts';
import { OwnName } from './own-name.tsx';

let stop: () => void;
afterEach(() => {
  cleanup();
  // It listens to the page, which the next file has too.
  stop();
  membership.setState(null, true);
  localStorage.clear();
});

function open(member = ANNA) {
  const api = fakeMemberApi();
  api.ownMember.mockResolvedValue(member);
  keepMembership(member);
  const live = openClass(member, null, { api, follow: () => ({ stop: () => {}, take: () => {} }) });
  stop = live.stop;
  render(<OwnName live={live} />);
  const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { api, type, press };
}

test('who gave no name begins with none', async () => {
  const { api, press } = open({ ...ANNA, name: 'Guest 3', isGuest: true });
  press('Change the name');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  press('Take this name');
  expect(api.rename).not.toHaveBeenCalled();
  expect(screen.getByText('Guest 3')).toBeTruthy();
});

test('another name is taken, as the teacher sees it', async () => {
  const { api, type, press } = open();
  api.rename.mockResolvedValue('Vera 2');
  press('Change the name');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  type('Vera');
  press('Take this name');
  await screen.findByText('Vera 2');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('why a name is not taken is said where it is typed', async () => {
  const { api, type, press } = open();
  press('Change the name');
  press('Take this name');
  expect(api.rename).not.toHaveBeenCalled();
  api.rename.mockRejectedValue(new RequestError('Not “<”.', 'BAD_USER_INPUT', null));
  press('Change the name');
  type('<b>');
  press('Take this name');
  expect((await screen.findByRole('alert')).textContent).toBe('Not “<”.');
  press('Keep the name');
  expect(screen.getByText('Anna')).toBeTruthy();
});
