/** Why nothing else is done to a lesson while two versions of it wait: one choice at a time, and each sees all that it takes away. */
export const CHOOSE_FIRST = 'First choose between the two versions.';
