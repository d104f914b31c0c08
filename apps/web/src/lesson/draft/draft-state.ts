import { type Conflict, EMPTY_CONTENT, type LessonContent } from '@kto-kogo/lesson';
import { type Steps, startSteps } from '@kto-kogo/network';
import type { Base } from './device-copy.ts';
import type { Published } from './draft-server.ts';

/**
 * Where the present content is.
 * `saved`: on the server. `waiting`, `saving`: it soon is. `kept`: the server could not be reached, and is tried again. `refused`: the server
 * does not take it, for the reason given. `conflict`: somebody else has changed the same, and it must be decided.
 */
export type Saving =
  | { is: 'saved' | 'waiting' | 'saving' | 'conflict' }
  | { is: 'kept'; why: string }
  /** `isLocked`: its key does not fit any more, or it was deleted. */
  | { is: 'refused'; why: string; isLocked: boolean };

export type DraftState = {
  /** Its id: a new lesson has one of its own until the server has made it. */
  lesson: string;
  steps: Steps<LessonContent>;
  saving: Saving;
  /** When the server saved last, in ISO 8601; null where it never did. */
  savedAt: string | null;
  /** Whether the device keeps what the server does not have yet. */
  isKept: boolean;
  conflicts: readonly Conflict[];
  /** Whether another page has saved what is not shown here yet. */
  isBehind: boolean;
  /** What the server has; null while it does not know the lesson. */
  base: Base | null;
  published: Published;
};

export const UNPUBLISHED: Published = {
  published: null,
  publishedRevision: null,
  publishedWithAnswers: null,
  origin: null,
};

/** Before anything is changed. @param base null where the server does not know the lesson */
export function freshState(lesson: string, base: Base | null): DraftState {
  return {
    lesson,
    steps: startSteps(base?.content ?? EMPTY_CONTENT),
    saving: { is: 'saved' },
    savedAt: null,
    isKept: true,
    conflicts: [],
    isBehind: false,
    base,
    published: UNPUBLISHED,
  };
}
