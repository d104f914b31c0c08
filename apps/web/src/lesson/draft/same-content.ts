import { isContent, type LessonContent, readContent } from '@kto-kogo/lesson';
import { dequal } from 'dequal';

/** As the server would keep it, which takes out what nobody can see: what it keeps is then what was sent. */
export function cleaned(content: LessonContent): LessonContent {
  const read = readContent(content);
  return isContent(read) ? read : content;
}

export function hasContent(contents: readonly LessonContent[], content: LessonContent): boolean {
  return contents.some((each) => dequal(each, content));
}
