import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { AppRouter } from '../../ui/testing/app-router.tsx';
import { membership } from '../live/membership.ts';
import { ANNA } from '../live/testing/sample-membership.ts';
import { ClassPage } from './class-page.tsx';
import { ask, enter, LESSON, leave, pass, voice, YEZHOV } from './testing/enter.tsx';

afterEach(leave);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const drawn = () => screen.queryByRole('region', { name: /^Drawn/ });

test('without a script it says that it takes one, and where the lesson is read', () => {
  const html = renderToString(
    <AppRouter>
      <ClassPage room={ANNA.room} lesson={LESSON} />
    </AppRouter>,
  );
  expect(html).toMatch(/<noscript>.*takes a script.*href="\/lessons\/kirov\/read"/s);
  expect(html).toContain('Who killed Kirov');
});

test('a device that is in no class is led to where one is joined', () => {
  render(
    <AppRouter>
      <ClassPage room={ANNA.room} lesson={LESSON} />
    </AppRouter>,
  );
  expect(heading()).toBe('This device is not in this class.');
  expect(screen.getByRole('link', { name: 'Join a class' }).getAttribute('href')).toBe('/join');
});

test('waits for the beginning', async () => {
  const { says, connects, api } = enter();
  says({ phase: 'WAITING' });
  await connects('live');
  expect(heading()).toBe('You are in. The lesson begins when your teacher starts.');
  expect(screen.queryByText('Who killed Kirov')).not.toBeNull();
  const shown = screen.getByRole<HTMLInputElement>('checkbox', { name: /^My view may be shown/ });
  expect(shown.checked).toBe(true);
  fireEvent.click(shown);
  await pass(3_000);
  expect(shown.checked).toBe(false);
  expect(api.report.mock.lastCall?.[0]).toMatchObject({ isFollowing: true, mayBeShown: false });
});

test('follows step by step, and says the newest once a second', async () => {
  const { says } = enter();
  says({ step: 0 });
  await pass(0);
  expect(heading()).toBe('1. Title 1');
  expect(voice()).toBe('Step 1 of 4. Title 1');
  says({ step: 1 });
  says({ step: 2 });
  expect(heading()).toBe('3. Title 3');
  expect(screen.queryByText('Following · step 3 of 4')).not.toBeNull();
  expect(voice()).toBe('Step 1 of 4. Title 1');
  await pass(1_000);
  expect(voice()).toBe('Step 3 of 4. Title 3');
  expect(document.activeElement).toBe(document.body);
});

test('the same as a reading list, for as long as the class goes on', () => {
  const { says } = enter();
  says({ step: 0 });
  expect(drawn()).not.toBeNull();
  fireEvent.click(screen.getAllByRole('radio', { name: 'Reading list' })[0] as HTMLElement);
  expect(drawn()).toBeNull();
  expect(screen.queryByText('Drawn: The network around Beria')).not.toBeNull();
  expect(screen.queryByText('Caption 1')).not.toBeNull();
  says({ step: 1 });
  expect(drawn()).toBeNull();
  expect(screen.queryByText('Caption 2')).not.toBeNull();
  expect(membership.getState()?.shape).toBe('list');
});

test('whom the teacher points at is marked, named and said', async () => {
  const { says } = enter();
  says({ step: 0 });
  await pass(2_000);
  says({ step: 0, view: YEZHOV });
  await pass(0);
  const marked = [...document.querySelectorAll('[data-chosen]')].map((link) => link.getAttribute('href'));
  expect(marked).toEqual([YEZHOV]);
  expect(screen.getByText(/^Your teacher points at/, { selector: 'p:not([role])' }).textContent).toBe(
    'Your teacher points at Nikolai Yezhov.',
  );
  expect(voice()).toBe('Your teacher points at Nikolai Yezhov.');
  says({ step: 0, view: null });
  expect(document.querySelector('[data-chosen]')).toBeNull();
});

test('what else is shown stands in a frame, by its name', () => {
  const { says } = enter();
  says({ step: 0, view: '/trials/generals-trial' });
  const frame = () => document.querySelector('iframe');
  expect(frame()?.getAttribute('src')).toBe('/stage?view=%2Ftrials%2Fgenerals-trial');
  expect(frame()?.title).toBe('What your teacher shows');
  expect(drawn()).toBeNull();
  says({ step: 0, spotlight: { view: '/figures/radek' } });
  expect(frame()?.title).toBe('A classmate’s view');
  says({ step: 0 });
  expect(frame()).toBeNull();
  expect(drawn()).not.toBeNull();
});

test('a link of the drawing lets go, within the site', () => {
  const { says, router } = enter();
  says({ step: 0 });
  fireEvent.click(screen.getByRole('link', { name: /^Lavrenty Beria/ }));
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/explore?focus=beria');
});

test('a teacher who is away before the first step', () => {
  const { says } = enter();
  says({ phase: 'WAITING', isTeacherAway: true });
  expect(screen.queryByText('Your teacher’s device is away.')).not.toBeNull();
  says({ phase: 'WAITING', isTeacherAway: false });
  expect(screen.queryByText('Your teacher’s device is away.')).toBeNull();
});

test('a blank screen leaves of a question what is to be answered alone', () => {
  const { says } = enter();
  const shown = ask('s3-question', { phase: 'SHOWN', shown: ['A bad word'] });
  says({ step: 2, ask: shown });
  expect(screen.queryByText('A bad word')).not.toBeNull();
  says({ step: 2, isBlank: true, ask: shown });
  expect(screen.queryByText('A bad word')).toBeNull();
  expect(screen.queryByText('Why?')).toBeNull();
  says({ step: 2, isBlank: true, ask: ask('s3-question') });
  expect(screen.queryByRole('textbox', { name: /^Why\?/ })).not.toBeNull();
});

test('a blank screen, a teacher who is away, a line that is lost', async () => {
  const { says, connects } = enter();
  says({ step: 0, isBlank: true });
  expect(screen.queryByText('Your teacher has blanked the screen.')).not.toBeNull();
  expect(drawn()).toBeNull();
  expect(screen.queryByText('Caption 1')).toBeNull();
  says({ step: 0, isTeacherAway: true });
  expect(screen.queryByText('Your teacher’s device is away.')).not.toBeNull();
  await connects('live');
  await connects('reconnecting');
  expect(screen.queryByText('Reconnecting. You can go on looking.')).not.toBeNull();
  await connects('live');
  expect(voice()).toBe('Reconnected, step 1.');
  await connects('sign-in');
  expect(screen.queryByText(/^This network wants you to sign in first\./)).not.toBeNull();
});

test('the focus stays where it is, and goes to the heading where that is gone', async () => {
  const { says } = enter();
  says({ step: 0 });
  const menu = screen.getByText('Menu');
  menu.focus();
  says({ step: 1 });
  expect(document.activeElement).not.toBe(screen.getByRole('heading', { level: 1 }));
  const link = screen.getByRole('link', { name: 'Nikolai Yezhov' });
  act(() => link.focus());
  says({ step: 1, isBlank: true });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('so it does where the class begins, and where it ends', () => {
  const { says, ends } = enter();
  says({ phase: 'WAITING' });
  act(() => screen.getByRole('checkbox').focus());
  says({ step: 0 });
  expect(document.activeElement?.textContent).toBe('1. Title 1');
  act(() => screen.getByRole('link', { name: 'Nikolai Yezhov' }).focus());
  ends('ENDED');
  expect(document.activeElement?.textContent).toBe('The class is over.');
});

test.each([
  ['ENDED', 'The class is over.', 'Read the lesson again'],
  ['FORBIDDEN', 'Your teacher has taken you out of the class.', 'Read the lesson again'],
  ['NOT_FOUND', 'This class is not there any more.', 'Join a class'],
] as const)('%s is told, and the device forgets', (end, words, link) => {
  const { says, ends } = enter();
  says({ step: 0 });
  ends(end);
  expect(screen.getByRole('alert').textContent).toBe(words);
  expect(screen.queryByRole('link', { name: link })).not.toBeNull();
  expect(localStorage.length).toBe(0);
});
