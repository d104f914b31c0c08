import { type KeyHashes, teachKeyOf } from './keys.ts';
import type { LessonDraft, OpenedDraft } from './own-lesson.ts';

/** @param editKey that has opened it */
export function asOpened(draft: LessonDraft, editKey: string, keys: KeyHashes): OpenedDraft {
  return { ...draft, teachKey: teachKeyOf(editKey, keys) };
}
