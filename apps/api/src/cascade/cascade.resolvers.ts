import { CASCADE_KINDS, type Entity } from '@kto-kogo/domain';
import { type Arrival, countCascadeMonths, findCascade } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId, within } from '../input/bounds.ts';
import { readWalkFilter } from '../input/read-filter.ts';

const wavesRange = { min: 1, max: 20, otherwise: 6 };

export const cascadeResolvers = {
  Query: {
    cascade: async (_root, { from, where, until, maxWaves, order }, { entity, paths, inSlices }) => {
      const filter = readWalkFilter(where);
      const options = {
        filter: { ...filter, kinds: filter.kinds ?? CASCADE_KINDS },
        order: order ?? 'POSSIBLE',
        until: until ?? null,
        maxWaves: within('maxWaves', maxWaves, wavesRange),
      };
      const spark = await readSpark(from, entity);
      const { index, firstArrests } = await paths();
      const { arrivals, undated } = await inSlices(findCascade(index, spark.id, options));
      return {
        spark,
        undated,
        waves: toWaves(arrivals),
        months: countCascadeMonths(arrivals, (id) => firstArrests.get(id) ?? null),
      };
    },
  },
  CascadeArrival: {
    entity: (arrival, _args, { entity }) => entity.get(arrival.entity),
    via: ({ via }, _args, { tie }) => tie.get(via),
    from: ({ from }, _args, { entity }) => entity.get(from),
  },
} satisfies GqlResolvers;

/** @throws ApiError BAD_USER_INPUT where there is no such entity, or it is an office */
async function readSpark(id: string, entity: Context['entity']): Promise<Entity> {
  const spark = await entity.find(readId(id, 'from'));
  if (spark === null) {
    throw badInput(
      `from: there is no figure, event or trial of the id ${JSON.stringify(id)}. Find ids by search.`,
    );
  }
  if (spark.kind === 'OFFICE') {
    throw badInput(
      `from: ${spark.name} is an office, which nothing leaves. Begin at a figure, an event or a trial.`,
    );
  }
  return spark;
}

/** Expects arrivals in order of wave. A wave is missing where longer walks arrive sooner at every entity that its walks reach. */
function toWaves(arrivals: readonly Arrival[]): { index: number; reached: Arrival[] }[] {
  const waves: { index: number; reached: Arrival[] }[] = [];
  for (const arrival of arrivals) {
    const last = waves.at(-1);
    if (last?.index === arrival.wave) last.reached.push(arrival);
    else waves.push({ index: arrival.wave, reached: [arrival] });
  }
  return waves;
}
