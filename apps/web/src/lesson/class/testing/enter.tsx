import { act, cleanup, render, screen } from '@testing-library/react';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { AppRouter, fakeRouter } from '../../../ui/testing/app-router.tsx';
import { leaveClass, liveClass, openClass } from '../../live/class-store.ts';
import type { FollowOptions } from '../../live/follow-room.ts';
import { keepMembership, membership } from '../../live/membership.ts';
import type { LiveState } from '../../live/room-documents.ts';
import { fakeMemberApi } from '../../live/testing/fake-member-api.ts';
import { ANNA } from '../../live/testing/sample-membership.ts';
import { sampleState } from '../../live/testing/sample-state.ts';
import { ClassPage } from '../class-page.tsx';
import type { FollowedLesson, FollowedStep } from '../followed.ts';

/** When an answer came to the server. */
export const AT = '2026-11-30T10:42:00';
export const YEZHOV = '/explore?focus=beria&select=yezhov';

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
/** Four steps: of the second a choice is asked, of the third words, of the fourth to point. */
export const LESSON: FollowedLesson = {
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

/** A question as the class is told it. */
export const ask = (question: string, change: Partial<NonNullable<LiveState['ask']>> = {}) => ({
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

type Entered = { pathname?: string; api?: ReturnType<typeof fakeMemberApi> };

/**
 * A member of a class, and what the class says. Time is the test's.
 *
 * @param page by default that of the class; at `pathname` elsewhere another
 */
export function enter(
  page: ReactNode = <ClassPage room={ANNA.room} lesson={LESSON} />,
  { pathname = `/class/${ANNA.room}`, api = fakeMemberApi() }: Entered = {},
) {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  api.answer.mockResolvedValue(AT);
  const router = fakeRouter();
  let sequence = 1;
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
      <PathnameContext value={pathname}>{page}</PathnameContext>
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
  return { api, router, says, connects, ends };
}

/** Leaves nothing of a class. */
export function leave(): void {
  cleanup();
  leaveClass();
  membership.setState(null, true);
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
}

export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** What is said to who cannot see. */
export const voice = () => screen.getAllByRole('status').at(-1)?.textContent;
