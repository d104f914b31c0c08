import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppRouter, fakeRouter } from '../../ui/testing/app-router.tsx';
import { leaveClass, liveClass, openClass } from '../live/class-store.ts';
import type { FollowOptions } from '../live/follow-room.ts';
import { changeMembership, keepMembership, membership } from '../live/membership.ts';
import type { LiveState } from '../live/room-documents.ts';
import { fakeMemberApi } from '../live/testing/fake-member-api.ts';
import { ANNA } from '../live/testing/sample-membership.ts';
import { sampleState } from '../live/testing/sample-state.ts';
import { OpenClassBar } from './bar/open-class-bar.tsx';
import { ClassPage } from './class-page.tsx';
import type { FollowedLesson, FollowedStep } from './followed.ts';

const AT = '2026-11-30T10:42:00';
const YEZHOV = '/explore?focus=beria&select=yezhov';

function step(number: number, change: Partial<FollowedStep> = {}): FollowedStep {
  return {
    ...{
      id: `s${number}`,
      title: `Title ${number}`,
      view: '/explore?focus=beria',
      seen: 'The network around Beria',
    },
    drawing: (
      <svg>
        <title>Network</title>
        <a href={YEZHOV} aria-label="Nikolai Yezhov, executed. Arrested.">
          <text>Yezhov</text>
        </a>
        <a href="/explore?focus=beria" aria-label="Lavrenty Beria, executed.">
          <text>Beria</text>
        </a>
      </svg>
    ),
    ...{ key: <p>Marks</p>, problems: [], caption: <p>Caption {number}</p>, sources: null, question: null },
    names: [{ id: 'yezhov', link: <a href="/figures/yezhov">Nikolai Yezhov</a> }],
    ...change,
  };
}

const OFFERED = [
  { value: 'yezhov', words: 'Nikolai Yezhov' },
  { value: 'beria', words: 'Lavrenty Beria' },
];
const LESSON: FollowedLesson = {
  ...{ id: 'kirov', version: 1, title: 'Who killed Kirov', isShipped: true },
  steps: [
    step(1),
    step(2, {
      question: {
        ...{ id: 's2-question', kind: 'CHOICE', text: 'How was it said?' },
        offered: [
          { value: '0', words: 'In court' },
          { value: '1', words: 'In a letter' },
        ],
      },
    }),
    step(3, { question: { id: 's3-question', kind: 'TEXT', text: 'Why?', offered: null } }),
    step(4, { question: { id: 's4-question', kind: 'POINT', text: 'Who was it?', offered: OFFERED } }),
  ],
};

const ask = (question: string, change: Partial<NonNullable<LiveState['ask']>> = {}) => ({
  ...{
    question,
    since: 1,
    phase: 'OPEN' as const,
    answered: 0,
    of: 1,
    tally: null,
    shown: [],
    explanation: null,
  },
  ...change,
});

const router = fakeRouter();
let sequence = 1;
let api = fakeMemberApi();
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  api = fakeMemberApi();
  router.push.mockReset();
  api.answer.mockResolvedValue(AT);
});
afterEach(() => {
  cleanup();
  leaveClass();
  membership.setState(null, true);
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
});

/** A member of a class, and what the class says. */
function enter(pathname = `/class/${ANNA.room}`) {
  let followed: FollowOptions | undefined;
  keepMembership(ANNA);
  const live = openClass(ANNA, null, {
    api,
    follow: (options) => {
      followed = options;
      return { stop: () => {}, take: options.onState };
    },
  });
  liveClass.setState(live, true);
  render(
    <AppRouter router={router}>
      <PathnameContext value={pathname}>
        {pathname.startsWith('/class/') ? <ClassPage room={ANNA.room} lesson={LESSON} /> : <OpenClassBar />}
      </PathnameContext>
    </AppRouter>,
  );
  const says = (change: Partial<LiveState>) =>
    act(() => {
      sequence += 1;
      followed?.onState(sampleState({ sequence, ...change }));
    });
  const connects = (connection: Parameters<FollowOptions['onConnection']>[0]) =>
    act(async () => {
      followed?.onConnection(connection);
      await vi.advanceTimersByTimeAsync(1_300);
    });
  const ends = (reason: Parameters<FollowOptions['onEnd']>[0]) => act(() => followed?.onEnd(reason));
  return { live, says, connects, ends };
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const voice = () => screen.getAllByRole('status').at(-1)?.textContent;
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
  const { says, connects } = enter();
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
  const { says } = enter();
  says({ step: 0 });
  fireEvent.click(screen.getByRole('link', { name: /^Lavrenty Beria/ }));
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/explore?focus=beria');
});

test('a choice is sent, can be changed, and is called sent once the server has said so', async () => {
  const { says, connects } = enter();
  says({ step: 1 });
  await connects('live');
  expect(screen.queryByRole('form', { name: 'Question' })).toBeNull();
  says({ step: 1, ask: ask('s2-question') });
  await pass(2_000);
  expect(voice()).toBe('A question is open.');
  const question = within(screen.getByRole('form', { name: 'Question' }));
  const send = question.getByRole('button', { name: 'Send' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(question.getByRole('radio', { name: 'In court' }));
  let take: (at: string) => void = () => {};
  api.answer.mockReturnValueOnce(new Promise((done) => (take = done)));
  fireEvent.click(send);
  expect(question.getByRole('status').textContent).toBe('Sending…');
  await act(async () => take(AT));
  expect(question.getByRole('status').textContent).toMatch(/^Sent 10:42/);
  fireEvent.click(question.getByRole('radio', { name: 'In a letter' }));
  expect(send.getAttribute('aria-disabled')).toBe('false');
  fireEvent.click(send);
  await pass(1_100);
  expect(api.answer.mock.calls).toEqual([
    ['s2-question', { choice: [0] }, 1],
    ['s2-question', { choice: [1] }, 1],
  ]);
  says({ step: 1, ask: ask('s2-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText('The question is closed.')).not.toBeNull();
  says({ step: 1, ask: ask('s2-question', { phase: 'SHOWN', tally: [3, 1] }) });
  const rows = within(screen.getByRole('list', { name: 'How many chose each' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(['In court3', 'In a letter (your answer)1']);
  says({ step: 1, ask: ask('s2-question', { phase: 'EXPLAINED', tally: [3, 1], explanation: 'In court.' }) });
  expect(screen.queryByText('In court.')).not.toBeNull();
});

test('words are counted, wait for the connection, and of those of others the picked ones are shown as text', async () => {
  const { says, connects } = enter();
  says({ step: 2, ask: ask('s3-question') });
  await connects('reconnecting');
  api.answer.mockRejectedValueOnce(new TypeError('away'));
  const field = screen.getByRole('textbox', { name: /^Why\?/ });
  fireEvent.input(field, { target: { value: 'Because' } });
  expect(screen.queryByText('7 of 280')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await pass(0);
  expect(screen.queryByText('Will be sent when you are connected.')).not.toBeNull();
  await connects('live');
  expect(screen.queryByText(/^Sent 10:42/)).not.toBeNull();
  says({ step: 2, ask: ask('s3-question', { phase: 'SHOWN', shown: ['<b>He</b> *said* so'] }) });
  expect(screen.queryByText('<b>He</b> *said* so')).not.toBeNull();
  expect(screen.queryByText('Because')).not.toBeNull();
});

test('while a question asks to point, a tap in the drawing chooses; the list does the same', async () => {
  const { says } = enter();
  says({ step: 3, ask: ask('s4-question') });
  fireEvent.click(screen.getByRole('link', { name: /^Nikolai Yezhov, executed/ }));
  expect(router.push).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nikolai Yezhov' }).checked).toBe(true);
  expect(screen.queryByRole('button', { name: 'Send: Nikolai Yezhov' })).not.toBeNull();
  expect(document.querySelector('[data-picked]')?.getAttribute('href')).toBe(YEZHOV);
  fireEvent.click(screen.getByRole('radio', { name: 'Lavrenty Beria' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send: Lavrenty Beria' }));
  await pass(0);
  expect(api.answer).toHaveBeenCalledExactlyOnceWith('s4-question', { point: 'beria' }, 1);
});

test('a question of another step is none of this one', () => {
  const { says } = enter();
  says({ step: 1, ask: ask('s3-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText('The question is closed.')).toBeNull();
});

test('a page of a former version does not show another question in the place of its own', () => {
  const { says } = enter();
  says({ step: 1, version: 2, ask: ask('s2-question', { since: 2 }) });
  expect(screen.queryByRole('form', { name: 'Question' })).toBeNull();
});

test('own answers come back after the page was loaded anew', async () => {
  api.ownAnswers.mockResolvedValue([{ question: 's2-question', value: { choice: [1] }, at: AT }]);
  const { says, connects } = enter();
  says({ step: 1, ask: ask('s2-question') });
  await connects('live');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In a letter' }).checked).toBe(true);
  expect(screen.queryByText(/^Sent 10:42/)).not.toBeNull();
});

test('a teacher who is away before the first step', () => {
  const { says } = enter();
  says({ phase: 'WAITING', isTeacherAway: true });
  expect(screen.queryByText('Your teacher’s device is away.')).not.toBeNull();
  says({ phase: 'WAITING', isTeacherAway: false });
  expect(screen.queryByText('Your teacher’s device is away.')).toBeNull();
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

test('elsewhere a bar says where the class is, and leads back', async () => {
  const { says, connects } = enter('/figures/yezhov');
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
  const { says } = enter('/figures/yezhov');
  says({ step: 1, callBack: 0 });
  says({ step: 1, callBack: 1 });
  expect(screen.getByRole('alert').textContent).toBe('Your teacher calls everybody back.');
  await pass(2_900);
  expect(router.push).not.toHaveBeenCalled();
  await pass(200);
  expect(router.push).toHaveBeenCalledExactlyOnceWith(`/class/${ANNA.room}`);
});

test('the bar says that the class is over, until it is closed', () => {
  const { says, ends } = enter('/figures/yezhov');
  says({ step: 1 });
  changeMembership({ lesson: { id: 'kirov', title: 'Kirov' } });
  act(() => liveClass.getState()?.setLesson({ id: 'kirov', title: 'Kirov' }));
  ends('ENDED');
  expect(screen.getByRole('alert').textContent).toBe('The class is over. Read the lesson again');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
