import type { Event, Trial } from '@kto-kogo/domain';

/** Something that happened. */
export type Occurrence = Event | Trial;
