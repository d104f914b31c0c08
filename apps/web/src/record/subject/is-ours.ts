import type { Subject } from '@kto-kogo/domain';

/** Whether the record is that which the site's own texts are about. Where it is another they are left out. */
export function isOurs({ texts }: Pick<Subject, 'texts'>): boolean {
  return texts === 'great-purges';
}
