import { expect, test, vi } from 'vitest';
import { deskReader, type LiveDesk } from './desk-reader.ts';
import type { DeskPart } from './room-documents.ts';

const part = (change: Partial<DeskPart>): DeskPart => ({
  ...{ epoch: 1, sequence: 1, isSnapshot: false, members: [], gone: [], answers: [], picked: [] },
  counts: { following: 1, exploring: 0, away: 0 },
  ...change,
});
const anna: DeskPart['members'][number] = {
  ...{ id: 'a', name: 'Anna', isGuest: false, status: 'FOLLOWING', view: null, mayBeShown: true },
  since: '2026-11-30T08:00:00.000Z',
};
const answered = {
  ...{ member: 'a', name: 'Anna', question: 's1-question', choice: [1], text: null, point: null },
  ...{ former: null, words: 'In court', isRight: true, at: '2026-11-30T08:01:00.000Z' },
};

test('what came is put together, answers with their words', () => {
  const onDesk = vi.fn<(desk: LiveDesk) => void>();
  const take = deskReader(onDesk);
  expect(take(part({ isSnapshot: true, members: [anna] }))).toBe(true);
  expect(take(part({ sequence: 2, answers: [answered] }))).toBe(true);
  expect(onDesk.mock.lastCall?.[0]).toMatchObject({
    members: [{ id: 'a' }],
    answers: [
      {
        ...{ member: 'a', step: 's1', words: 'In court', isRight: true },
        answer: { kind: 'CHOICE', choice: [1] },
      },
    ],
  });
  expect(take(part({ sequence: 3, gone: ['a'] }))).toBe(true);
  expect(onDesk.mock.lastCall?.[0].members).toEqual([]);
});

test('a part before which something is missing cannot be used; all of it can', () => {
  const onDesk = vi.fn<(desk: LiveDesk) => void>();
  const take = deskReader(onDesk);
  expect(take(part({ sequence: 2 }))).toBe(false);
  expect(take(part({ isSnapshot: true, sequence: 4 }))).toBe(true);
  expect(take(part({ sequence: 6 }))).toBe(false);
  expect(onDesk).toHaveBeenCalledOnce();
});
