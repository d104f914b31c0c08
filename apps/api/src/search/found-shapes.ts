import { eventSchema, figureSchema, officeSchema, trialSchema } from '@kto-kogo/domain';

/** What the index is built from, of each kind of entity. */
export const ENTITY_SHAPES = [figureSchema, eventSchema, trialSchema, officeSchema] as const;
