/** Wherever a lesson is shown that does not come with the record. */
export const MADE_BY_A_TEACHER = 'Made by a teacher, no part of the record, checked by nobody';
