import type { ReactNode } from 'react';

/** Where a stage is shown: on a page of any width, or to a class. */
export type Surface = 'page' | 'projector';

/** A page of this site as it is shown in a lesson: what is drawn on it, without what one works it with. */
export type Stage = {
  /** What is seen, in words. */
  name: string;
  /** On a page with `FateMarkSymbols`. As wide as `stage-frame.module.css` says, and as high as it is. */
  drawing: ReactNode;
  /** What the marks of the drawing mean. */
  key: ReactNode;
};
