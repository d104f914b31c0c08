import { type LessonContent, writeLessonFile } from '@kto-kogo/lesson';
import { downloadFile } from '../../ui/download-file.ts';

/** Gives the whole lesson as a file, which can be imported again. */
export function exportLesson(content: LessonContent): void {
  downloadFile(fileName(content.title), new Blob([writeLessonFile(content)], { type: 'application/json' }));
}

function fileName(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug === '' ? 'lesson' : slug.slice(0, 60)}.kto-kogo.json`;
}
