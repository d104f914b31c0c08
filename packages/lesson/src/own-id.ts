/** Ids of lessons that teachers make, and of their steps. Those of the record are slugs with hyphens, which these have not. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
/** 60 bits: nobody finds one by trying. */
const LESSON_LENGTH = 12;
/** Unique within a lesson and its forks. */
const STEP_LENGTH = 10;

const FRESH = 'new-';
const LESSON_ID = new RegExp(`^[${LETTERS}]{${LESSON_LENGTH}}$`);

export function newLessonId(): string {
  return randomId(LESSON_LENGTH);
}

export function newStepId(): string {
  return randomId(STEP_LENGTH);
}

/** Whether an id is that of a lesson that a teacher made, by its looks. */
export function isOwnLessonId(id: string): boolean {
  return LESSON_ID.test(id);
}

/** A lesson has such an id until the server has made it. */
export function freshLessonId(): string {
  return FRESH + newLessonId();
}

export function isFreshLessonId(id: string): boolean {
  return id.startsWith(FRESH) && isOwnLessonId(id.slice(FRESH.length));
}

/** The id of a lesson that is made of bytes which look random, one a letter. */
export function lessonIdOf(bytes: Uint8Array): string {
  return lettersOf(bytes.subarray(0, LESSON_LENGTH));
}

function randomId(length: number): string {
  // Not `randomUUID`, which browsers give on https only.
  return lettersOf(crypto.getRandomValues(new Uint8Array(length)));
}

function lettersOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
