import type { Subject } from '@kto-kogo/domain';

/** "Who accused, replaced, arrested and tried whom in Stalin’s Great Purges, on what date, and on what evidence." */
export function subjectWords({ name }: Pick<Subject, 'name'>): string {
  return `Who accused, replaced, arrested and tried whom in ${name}, on what date, and on what evidence.`;
}
