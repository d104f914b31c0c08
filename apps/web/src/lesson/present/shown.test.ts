import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, actOn, isNewer, LARGER_MAX, OPENING, type Shown } from './shown.ts';

const opening: Shown = { ...OPENING, desk: 'a' };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ does: fc.constant('goTo' as const), step: fc.integer({ min: -3, max: 12 }) }),
  fc.constantFrom<Act>({ does: 'next' }, { does: 'back' }, { does: 'blank' }, { does: 'larger' }),
  fc.constantFrom<Act>({ does: 'smaller' }, { does: 'choose', link: '/figures/stalin' }),
  fc.constant<Act>({ does: 'ask', ask: { phase: 'open' } }),
);

test('whatever is done, the step is one that there is, and every change is numbered', () => {
  fc.assert(
    fc.property(fc.array(act), fc.integer({ min: 1, max: 11 }), (acts, steps) => {
      acts.reduce((shown, each) => {
        const next = actOn(shown, each, steps);
        expect(next.step).toBeGreaterThanOrEqual(0);
        expect(next.step).toBeLessThan(steps);
        expect(next.larger).toBeLessThanOrEqual(LARGER_MAX);
        expect(next === shown || isNewer(next, shown)).toBe(true);
        return next;
      }, opening);
    }),
  );
});

test('states that are lost, doubled or late end in the newest', () => {
  const numbers = fc.array(fc.record({ epoch: fc.nat(3), sequence: fc.nat(20) }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.func(fc.boolean()), (sent, isLost) => {
      const arrived = [...sent, ...sent.toReversed()].filter(
        (each, index) => index < sent.length || !isLost(each),
      );
      const kept = arrived.reduce((now, each) => (isNewer(each, now) ? each : now));
      expect(sent.some((each) => isNewer(each, kept))).toBe(false);
    }),
  );
});

test('going on takes away what belonged to the step; a step that there is not changes nothing', () => {
  const busy: Shown = { ...opening, isBlank: true, chosen: '/figures/stalin', ask: { phase: 'open' } };
  expect(actOn(busy, { does: 'next' }, 3)).toEqual({ ...opening, step: 1, sequence: 1 });
  expect(actOn({ ...busy, step: 2 }, { does: 'next' }, 3)).toEqual({ ...busy, step: 2 });
  const adopted = { does: 'adopt', step: 2, isBlank: false, chosen: null } as const;
  expect(actOn(busy, adopted, 3)).toEqual({ ...opening, step: 2, sequence: 1 });
  expect(actOn(busy, adopted, 2)).toBe(busy);
});
