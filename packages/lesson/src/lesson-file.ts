import { type LessonContent, readContent } from './content.ts';

const FORMAT = 'kto-kogo-lesson';

/** A whole lesson as a file, notes and answers too, which `readLessonFile` reads. */
export function writeLessonFile(content: LessonContent): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, lesson: content }, null, 2)}\n`;
}

/**
 * The lesson of a file.
 *
 * @returns in place of it sentences that say what is wrong with the file, and where
 */
export function readLessonFile(text: string): LessonContent | readonly [string, ...string[]] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return ['The file is not JSON: choose one that “Export” made here.'];
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return ['The file holds no lesson: choose one that “Export” made here.'];
  if (!('version' in file) || file.version !== 1)
    return ['The file was made by a later version of this site, which writes lessons in another way.'];
  return readContent('lesson' in file ? file.lesson : null);
}
