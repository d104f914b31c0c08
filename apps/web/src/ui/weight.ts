/**
 * How a change of the view enters the browser's history: a `step` adds an entry that Back returns to; a `slide` replaces the
 * current entry, for example while a thumb is being dragged.
 */
export type Weight = 'step' | 'slide';
