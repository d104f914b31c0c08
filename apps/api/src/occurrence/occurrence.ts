import type { Event, Trial } from '@kto-kogo/domain';

export type Occurrence = Event | Trial;
