import { ARRESTS_OF_FIGURE } from '../arrest/arrest.links.ts';
import { askedEntity, entityFields } from '../entity/entity.fields.ts';
import type { GqlQueryFigureArgs, GqlQueryFiguresArgs } from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';
import { asked, type FieldsOfType, linked, list, many, nested } from '../reading/fields.ts';
import { isAlone } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { BY_DATE } from '../tie/tie.fields.ts';
import { HAND, leaving, reaching } from '../tie/tie.links.ts';
import { figurePage } from './figure-page.ts';

export const fieldsOfFigures: Record<string, FieldsOfType> = {
  Figure: {
    ...entityFields,
    arrests: list(ARRESTS_OF_FIGURE, BY_DATE),
    tenures: list(leaving('TENURE'), BY_DATE),
    trialRoles: list(leaving('TRIAL_ROLE'), BY_DATE),
    accusationsMade: list(leaving('ACCUSATION'), BY_DATE),
    accusationsReceived: list(reaching('ACCUSATION'), BY_DATE),
    hand: linked(HAND, ['hand'], (found, _figure, ids: readonly string[]) => ids.map((id) => found.get(id))),
    fateReadings: nested('FateReading', 'fateReadings', { citations: 'fateCitedIds' }),
  },
  FateReading: { citations: many(CITED, 'citations'), isAlone },
  Query: {
    figure: asked((args: GqlQueryFigureArgs) => askedEntity(args, 'FIGURE')),
    figures: asked(async ({ first, after, fate, orderBy }: GqlQueryFiguresArgs, { facts }) => {
      const { fates } = await facts();
      const kept = fates.filter(({ kind }) => fate?.includes(kind) ?? true);
      return {
        field: figurePage({
          order: orderBy ?? 'NAME',
          first: pageSize(first),
          after,
          fates: kept.map(({ kind }) => kind),
          total: kept.reduce((sum, { count }) => sum + count, 0),
        }),
      };
    }),
  },
};
