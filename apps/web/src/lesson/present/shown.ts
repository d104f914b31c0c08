import type { Point } from '../fitted/middle.ts';

/** What the class sees: the whole of it is sent at each change, so that nothing has to be mended where a message was lost. */
export type Shown = {
  /** The higher pair wins. A desk that takes over from another counts on from its epoch. */
  epoch: number;
  sequence: number;
  /** Which desk said it. */
  desk: string;
  /** From 0. */
  step: number;
  isBlank: boolean;
  /** So many times all is larger by a quarter. */
  larger: number;
  /** The link of what is pointed at in the drawing; null for nothing. */
  chosen: string | null;
  /** What stands in the middle of a drawing that is larger than the screen; null until it is pushed by hand. */
  middle: Point | null;
  ask: Ask;
};

/** The question of the step, as far as the class sees it. Before it is explained no answer leaves the desk. */
export type Ask = { phase: 'none' } | { phase: 'open' } | { phase: 'explained'; answer: string; why: string };

export const LARGER_MAX = 4;

export const OPENING: Omit<Shown, 'desk'> = {
  epoch: 0,
  sequence: 0,
  step: 0,
  isBlank: false,
  larger: 0,
  chosen: null,
  middle: null,
  ask: { phase: 'none' },
};

type Numbered = Pick<Shown, 'epoch' | 'sequence'>;

export function isNewer(a: Numbered, b: Numbered): boolean {
  return a.epoch === b.epoch ? a.sequence > b.sequence : a.epoch > b.epoch;
}

/** What a desk does; keys of either window mean the same. */
export type Act =
  | { does: 'goTo'; step: number }
  | { does: 'next' }
  | { does: 'back' }
  | { does: 'blank' }
  | { does: 'larger' }
  | { does: 'smaller' }
  | { does: 'choose'; link: string }
  | { does: 'push'; middle: Point }
  | { does: 'ask'; ask: Ask }
  /** What another device of the teacher's has made of the class. */
  | ({ does: 'adopt' } & Pick<Shown, 'step' | 'isBlank' | 'chosen'>);

/** The state after an act; the same where it changes nothing. @param steps how many there are */
export function actOn(shown: Shown, act: Act, steps: number): Shown {
  const changed = changeOf(shown, act, steps);
  return changed === null ? shown : { ...shown, ...changed, sequence: shown.sequence + 1 };
}

function changeOf(shown: Shown, act: Act, steps: number): Partial<Shown> | null {
  switch (act.does) {
    case 'goTo':
      return act.step < 0 || act.step >= steps || act.step === shown.step ? null : toStep(act.step);
    case 'next':
      return changeOf(shown, { does: 'goTo', step: shown.step + 1 }, steps);
    case 'back':
      return changeOf(shown, { does: 'goTo', step: shown.step - 1 }, steps);
    case 'blank':
      return { isBlank: !shown.isBlank };
    case 'larger':
      return shown.larger === LARGER_MAX ? null : { larger: shown.larger + 1 };
    case 'smaller':
      return shown.larger === 0 ? null : { larger: shown.larger - 1 };
    case 'choose':
      return { chosen: shown.chosen === act.link ? null : act.link };
    case 'push':
      return { middle: act.middle };
    case 'ask':
      return { ask: act.ask };
    case 'adopt': {
      const { step, isBlank, chosen } = act;
      // Of a version that this desk has not drawn yet.
      if (step >= steps) return null;
      return { ...(step === shown.step ? {} : toStep(step)), isBlank, chosen };
    }
  }
}

/** Whoever goes on shows the step as it is: nothing pointed at, no question, not blank. */
function toStep(step: number): Partial<Shown> {
  return { step, isBlank: false, chosen: null, middle: null, ask: OPENING.ask };
}
