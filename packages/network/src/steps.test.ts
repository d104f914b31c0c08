import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canRedo, canUndo, currentView, pushView, redo, replaceView, startSteps, undo } from './steps.ts';

const acts = fc.array(fc.oneof(fc.integer(), fc.constantFrom('undo' as const, 'redo' as const)));

function play(list: readonly (number | 'undo' | 'redo')[]) {
  return list.reduce(
    (steps, act) => (act === 'undo' ? undo(steps) : act === 'redo' ? redo(steps) : pushView(steps, act)),
    startSteps(0),
  );
}

test('undo takes back the last act, redo brings it again', () => {
  fc.assert(
    fc.property(acts, fc.integer(), (before, view) => {
      const steps = play(before);
      const pushed = pushView(steps, view);
      expect(currentView(undo(pushed))).toBe(currentView(steps));
      expect(currentView(redo(undo(pushed)))).toBe(view);
      expect(canRedo(pushed)).toBe(false);
    }),
  );
});

test('undo and redo stop at the ends', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const steps = play(list);
      if (!canUndo(steps)) expect(undo(steps)).toEqual(steps);
      if (!canRedo(steps)) expect(redo(steps)).toEqual(steps);
    }),
  );
});

test('replacing leaves nothing to go back to', () => {
  fc.assert(
    fc.property(acts, fc.integer(), (list, view) => {
      const steps = play(list);
      const replaced = replaceView(steps, view);
      expect(currentView(replaced)).toBe(view);
      expect(replaced.views.length).toBe(steps.views.length);
    }),
  );
});
