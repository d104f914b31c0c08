import type { Subject } from '@kto-kogo/domain';

/** What of the record's subject an axis depends on. */
export type RecordTime = Pick<Subject, 'height' | 'years'>;
