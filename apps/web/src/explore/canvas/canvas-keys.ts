import type { Picture } from '../../picture/picture.ts';
import { firstFocus, nextInDirection, nextTie } from './next-focus.ts';

/** The keyboard focus: a node, or a tie of it. */
export type KeyFocus = { node: string; tie: string | null };

export type KeyAct =
  | { does: 'focus'; focus: KeyFocus }
  /** `isMore`: beside what is selected. */
  | { does: 'select'; id: string; isMore: boolean }
  | { does: 'menu'; id: string }
  | { does: 'zoom'; factor: number }
  | { does: 'fit' };

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** The effect of a key on the canvas; null for keys it does not handle. */
export function actOfKey(
  key: string,
  isShift: boolean,
  picture: Picture,
  focus: KeyFocus | null,
): KeyAct | null {
  const start = focus?.node ?? firstFocus(picture);
  if (start === null) return null;
  if (isArrow(key)) {
    const next = focus === null ? start : nextInDirection(picture, start, ARROWS[key]);
    return next === null ? null : { does: 'focus', focus: { node: next, tie: null } };
  }
  switch (key) {
    case 'ContextMenu':
      return focus === null ? null : { does: 'menu', id: focus.tie ?? focus.node };
    case 't':
    case 'T': {
      const tie = nextTie(picture, start, focus?.tie ?? null, isShift ? -1 : 1);
      return { does: 'focus', focus: { node: start, tie } };
    }
    case 'Enter':
    case ' ':
      return focus === null
        ? { does: 'focus', focus: { node: start, tie: null } }
        : { does: 'select', id: focus.tie ?? focus.node, isMore: isShift };
    case 'Escape':
      // What is not the canvas's own goes on to the page.
      return focus?.tie ? { does: 'focus', focus: { node: start, tie: null } } : null;
    case '+':
    case '=':
      return { does: 'zoom', factor: 1.25 };
    case '-':
      return { does: 'zoom', factor: 0.8 };
    case '0':
      return { does: 'fit' };
    default:
      return null;
  }
}

function isArrow(key: string): key is keyof typeof ARROWS {
  return key in ARROWS;
}
