import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskDelta, deskOf } from './desk.ts';
import { answer } from './members.ts';
import { isRefused, isStale, type RoomChange, reduceRoom } from './reduce-room.ts';
import { type Room, roomSchema, stepOf, takeUpAgain } from './room.ts';
import { isNewer } from './room-number.ts';
import { stateOf } from './room-state.ts';
import { AT, sampleRoom, steered, withMember } from './testing/sample-room.ts';

const LATER = '2026-11-29T12:30:00.000Z';
const go = (step: number): RoomChange => ({ does: 'goTo', step });
const ask = (phase: 'OPEN' | 'CLOSED' | 'SHOWN' | 'EXPLAINED', ...picked: string[]): RoomChange => ({
  does: 'ask',
  phase,
  picked,
});
const refusal = (room: Room, change: RoomChange) => {
  const after = reduceRoom(room, change, AT);
  return isRefused(after) ? after.refused : null;
};

const changes: fc.Arbitrary<RoomChange> = fc.oneof(
  fc.record({ does: fc.constant('goTo' as const), step: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ does: fc.constant('show' as const), view: fc.constantFrom('/trials', '/explore') }),
  fc.record({ does: fc.constant('blank' as const), isBlank: fc.boolean() }),
  fc.record({
    does: fc.constant('ask' as const),
    phase: fc.constantFrom('OPEN' as const, 'CLOSED' as const, 'SHOWN' as const, 'EXPLAINED' as const),
    picked: fc.subarray(['anna', 'boris', 'nobody']),
  }),
  fc.record({ does: fc.constant('spotlight' as const), member: fc.constantFrom('anna', 'boris', 'nobody') }),
  fc.constantFrom<RoomChange>({ does: 'endSpotlight' }, { does: 'callBack' }, { does: 'end' }),
  fc.record({ does: fc.constant('lock' as const), isLocked: fc.boolean() }),
  fc.record({ does: fc.constant('newCode' as const), code: fc.constantFrom('K7M4QX', 'HHHHHH') }),
);

describe('whatever a teacher does', () => {
  test('the room stays one that can be kept, and each change has the next number', () => {
    const start = withMember(withMember(sampleRoom(), 'anna'), 'boris');
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (made) => {
        let room: Room = start;
        for (const change of made) {
          const before = structuredClone(room);
          const after = reduceRoom(room, change, AT);
          expect(room).toEqual(before);
          if (isRefused(after)) {
            expect(after.refused).toMatch(/^[A-Z].*\.$/);
            continue;
          }
          expect(after.sequence).toBe(room.sequence + 1);
          expect(after.steered).toBe(after.sequence);
          expect(roomSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
          expect(stepOf(after)).toBeDefined();
          // A question that takes answers is that of the step that is seen.
          if (after.ask?.phase === 'OPEN') expect(stepOf(after)?.id).toBe(after.ask.step);
          room = after;
        }
      }),
    );
  });

  test('states that are lost, doubled and mixed end in the newest', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { maxLength: 20 }).chain((made) => {
          const rooms = [sampleRoom()];
          for (const change of made) {
            const after = reduceRoom(rooms.at(-1) ?? sampleRoom(), change, AT);
            if (!isRefused(after)) rooms.push(after);
            // A server that was stopped takes it up again.
            else rooms.push(takeUpAgain(rooms.at(-1) ?? sampleRoom(), AT));
          }
          const states = rooms.map(stateOf);
          return fc
            .tuple(fc.array(fc.constantFrom(...states), { maxLength: 40 }), fc.constant(states.at(-1)))
            .chain(([some, last]) =>
              fc
                .shuffledSubarray([...some, last, last], { minLength: some.length + 2 })
                .map((heard) => ({ heard, last })),
            );
        }),
        ({ heard, last }) => {
          const seen = heard.reduce((present, state) =>
            state !== undefined && (present === undefined || isNewer(state, present)) ? state : present,
          );
          expect(seen).toEqual(last);
        },
      ),
    );
  });
});

test('a class begins with its first step, and its clock with it', () => {
  const waiting = sampleRoom();
  expect(waiting).toMatchObject({ phase: 'WAITING', startedAt: null });
  const begun = reduceRoom(waiting, go(2), LATER) as Room;
  expect(begun).toMatchObject({ phase: 'RUNNING', step: 2, startedAt: LATER });
  expect(reduceRoom(begun, go(0), AT)).toMatchObject({ startedAt: LATER });
  expect(refusal(waiting, { does: 'show', view: '/trials' })).toMatch(/has not begun/);
  expect(refusal(begun, go(4))).toBe('The steps are 0 to 3: there is no 4.');
  for (const step of [-1, 0.5, Number.NaN]) expect(refusal(begun, go(step))).toMatch(/there is no/);
});

test('a step is shown as it is: what was shown before it is gone, and what was asked is closed', () => {
  const shown = steered(
    sampleRoom(),
    go(1),
    ask('OPEN'),
    { does: 'show', view: '/trials' },
    { does: 'blank', isBlank: true },
  );
  const answered = answer(withMember(shown, 'anna'), 'anna', 'choice', { kind: 'CHOICE', choice: [1] }, AT);
  const next = steered(answered as Room, go(2));
  expect(next).toMatchObject({ step: 2, view: null, isBlank: false, spotlight: null });
  expect(next.ask).toEqual({ step: 'choice', phase: 'CLOSED', picked: [] });
  expect(Object.keys(next.answers.choice ?? {})).toEqual(['anna']);
  // The same step again brings its own view back, and leaves the question open.
  expect(steered(shown, go(1))).toMatchObject({ view: null, ask: { phase: 'OPEN' } });
});

test('a question takes one phase after the other, and may be opened again', () => {
  const step = steered(sampleRoom(), go(1));
  for (const phase of ['CLOSED', 'SHOWN', 'EXPLAINED'] as const)
    expect(refusal(step, ask(phase))).toBe(
      `A question that is not asked cannot become ${phase.toLowerCase()}.`,
    );
  const closed = steered(step, ask('OPEN'), ask('CLOSED'), ask('OPEN'), ask('CLOSED'));
  expect(refusal(closed, ask('EXPLAINED'))).toMatch(/closed cannot become explained/);
  const explained = steered(closed, ask('SHOWN'), ask('EXPLAINED'));
  expect(steered(explained, ask('EXPLAINED')).ask?.phase).toBe('EXPLAINED');
  expect(refusal(explained, ask('OPEN'))).toMatch(/explained cannot become open/);
  expect(refusal(steered(sampleRoom(), go(0)), ask('OPEN'))).toBe('Step 1 asks nothing.');
});

test('texts can be picked, and taken away, also once it is said what is right', () => {
  let room = steered(withMember(withMember(sampleRoom(), 'anna'), 'boris'), go(2), ask('OPEN'));
  for (const id of ['anna', 'boris'])
    room = answer(room, id, 'text', { kind: 'TEXT', text: `by ${id}` }, AT) as Room;
  const explained = steered(room, ask('CLOSED'), ask('SHOWN', 'anna'), ask('EXPLAINED'));
  expect(stateOf(explained).ask?.shown).toEqual(['by anna']);
  expect(deskOf(explained).picked).toEqual(['anna']);
  const other = steered(explained, ask('EXPLAINED', 'boris'));
  expect(stateOf(other).ask).toMatchObject({ shown: ['by boris'], explanation: expect.any(String) });
  const none = steered(other, ask('EXPLAINED'));
  expect(stateOf(none).ask?.shown).toEqual([]);
  // The desk is told which they are, as it comes back.
  expect(deskDelta(deskOf(other), deskOf(none))).toMatchObject({ isSnapshot: false, picked: [] });
});

test('a view is brought before everybody as it was, if its member allows it', () => {
  const room = steered(withMember(sampleRoom(), 'anna'), go(0));
  const light: RoomChange = { does: 'spotlight', member: 'anna' };
  expect(refusal(room, light)).toMatch(/follows the class/);
  const anna = room.members.anna;
  if (anna === undefined) throw new Error('Anna is there.');
  const exploring = { ...anna, isFollowing: false, view: '/figures/frinovsky' };
  const lit = steered({ ...room, members: { anna: exploring } }, light);
  expect(stateOf(lit).spotlight).toEqual({ view: '/figures/frinovsky' });
  expect(JSON.stringify(stateOf(lit))).not.toContain('anna');
  expect(refusal({ ...room, members: { anna: { ...exploring, mayBeShown: false } } }, light)).toMatch(
    /does not want/,
  );
  expect(refusal(room, { does: 'spotlight', member: 'boris' })).toMatch(/not in the class any more/);
  expect(steered(lit, { does: 'endSpotlight' }).spotlight).toBeNull();
});

test('a new version keeps the step by its id, and a question that is another is not asked any more', () => {
  const room = steered(sampleRoom(), go(1), ask('OPEN'));
  const { lesson } = room;
  const [plain, choice, text] = lesson.content.steps;
  if (plain === undefined || choice === undefined || text === undefined) throw new Error('They are there.');
  const version = (...steps: (typeof plain)[]) => ({
    does: 'useVersion' as const,
    lesson: { ...lesson, version: 2, content: { ...lesson.content, steps } },
  });
  expect(steered(room, version(text, plain, choice))).toMatchObject({ step: 2, ask: { step: 'choice' } });
  expect(steered(room, version(plain))).toMatchObject({ step: 0, ask: null });
  const other = { ...choice, question: text.question };
  expect(steered(room, version(plain, other))).toMatchObject({ step: 1, ask: null });
  expect(refusal(room, version())).toMatch(/no steps/);
  const foreign = { does: 'useVersion' as const, lesson: { ...lesson, id: 'another' } };
  expect(refusal(room, foreign)).toMatch(/another lesson/);
});

test('nothing is done to a class that is over', () => {
  const over = steered(sampleRoom(), { does: 'end' });
  expect(refusal(over, go(0))).toBe('The class is over.');
  expect(refusal(over, { does: 'end' })).toBe('The class is over.');
});

test('stale is who has not seen what a teacher did last, not who has missed an answer', () => {
  const room = steered(withMember(sampleRoom(), 'anna'), go(1), ask('OPEN'));
  const { epoch, sequence } = room;
  expect(isStale(room, { epoch, sequence })).toBe(false);
  const answered = answer(room, 'anna', 'choice', { kind: 'CHOICE', choice: [0] }, AT) as Room;
  expect(answered.sequence).toBe(sequence + 1);
  expect(isStale(answered, { epoch, sequence })).toBe(false);
  expect(isStale(steered(answered, { does: 'callBack' }), { epoch, sequence: sequence + 1 })).toBe(true);
  const again = takeUpAgain(room, AT);
  expect(isStale(again, { epoch, sequence })).toBe(true);
  expect(isStale(again, { epoch: epoch + 1, sequence: 1 })).toBe(false);
  // From a server whose files were lost.
  expect(isStale(room, { epoch: epoch + 1, sequence: 0 })).toBe(true);
});
