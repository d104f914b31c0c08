import type { Context } from '../context.ts';
import type { Occurrence } from './occurrence.ts';

/** The fields that events and trials share and that are not stored properties. */
export const occurrenceFields = {
  participations: ({ id }: Occurrence, _args: object, { tie }: Context) => tie.reaching('PARTICIPATION', id),
  causes: ({ id }: Occurrence, _args: object, { tie }: Context) => tie.reaching('CONSEQUENCE', id),
  consequences: ({ id }: Occurrence, _args: object, { tie }: Context) => tie.leaving('CONSEQUENCE', id),
  accusations: ({ id }: Occurrence, _args: object, { tie }: Context) => tie.onOccasion(id),
};
