/**
 * How a change of the view enters the browser's history: a `step` is an entry of its own that Back returns to; a `slide`
 * replaces the present entry, as while a thumb is being dragged.
 */
export type Weight = 'step' | 'slide';
