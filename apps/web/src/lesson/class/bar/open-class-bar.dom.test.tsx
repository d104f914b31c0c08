import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { liveClass } from '../../live/class-store.ts';
import { changeMembership } from '../../live/membership.ts';
import { ANNA } from '../../live/testing/sample-membership.ts';
import { ask, enter, leave, pass } from '../testing/enter.tsx';
import { OpenClassBar } from './open-class-bar.tsx';

afterEach(leave);

test('elsewhere a bar says where the class is, and leads back', async () => {
  const { says, connects, api } = enter(<OpenClassBar />, { pathname: '/figures/yezhov' });
  says({ step: 1 });
  await connects('live');
  const bar = within(screen.getByRole('complementary', { name: 'Class' }));
  expect(bar.queryByText('You are exploring. The class is at step 2.')).not.toBeNull();
  expect(bar.getByRole('link', { name: 'Back to the class' }).getAttribute('href')).toBe(
    `/class/${ANNA.room}`,
  );
  expect(api.report.mock.lastCall?.[0]).toMatchObject({ isFollowing: false, view: '/figures/yezhov' });
  says({ step: 1, ask: ask('s2-question') });
  expect(bar.queryByText('A question is open.', { selector: 'p:not([role])' })).not.toBeNull();
});

test('called back, everybody is back after three seconds', async () => {
  const { says, router } = enter(<OpenClassBar />, { pathname: '/figures/yezhov' });
  says({ step: 1, callBack: 0 });
  says({ step: 1, callBack: 1 });
  expect(screen.getByRole('alert').textContent).toBe('Your teacher calls everybody back.');
  await pass(2_900);
  expect(router.push).not.toHaveBeenCalled();
  await pass(200);
  expect(router.push).toHaveBeenCalledExactlyOnceWith(`/class/${ANNA.room}`);
});

test('the bar says that the class is over, until it is closed', () => {
  const { says, ends } = enter(<OpenClassBar />, { pathname: '/figures/yezhov' });
  says({ step: 1 });
  changeMembership({ lesson: { id: 'kirov', title: 'Kirov' } });
  act(() => liveClass.getState()?.setLesson({ id: 'kirov', title: 'Kirov' }));
  ends('ENDED');
  expect(screen.getByRole('alert').textContent).toBe('The class is over. Read the lesson again');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
