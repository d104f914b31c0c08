import type { Id } from '@kto-kogo/domain';
import type { ReactNode } from 'react';

/** Where a stage is shown: on a page of any width, to a class, across a sheet of paper, or small on a sheet of questions. */
export type Surface = 'page' | 'projector' | 'paper' | 'worksheet';

/** A page of this site as it is shown in a lesson: what is drawn on it, without what one works it with. */
export type Stage = {
  /** What is seen, in words. */
  name: string;
  /** On a page with `FateMarkSymbols`. As wide as `stage-frame.module.css` says, and as high as it is. */
  drawing: ReactNode;
  /**
   * How much larger than drawn it is at least, on a projector of 1920 px; what then has no room on the screen is pushed.
   */
  leastScale: number;
  /** What the marks of the drawing mean. */
  key: ReactNode;
  /** The entities that are drawn, each once. */
  shown: readonly Id[];
  /** How many people are drawn with their names. */
  people: number;
  /** How many ties are drawn as lines; a bundle is one. */
  ties: number;
};

/** As many names can be read from the back row of a class. */
const FEW = 12;
/** Height of names on a projector of 1920 px at least: of few people, and of a crowd, of which all is to be seen first. */
const FEW_PX = 30;
const MANY_PX = 16;

/** @param names how many are drawn @param namePx how high they are drawn */
export function leastScaleFor(names: number, namePx: number): number {
  return (isFew(names) ? FEW_PX : MANY_PX) / namePx;
}

export function isFew(names: number): boolean {
  return names <= FEW;
}
