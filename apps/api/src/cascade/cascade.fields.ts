import { CASCADE_KINDS } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlQueryCascadeArgs } from '../generated/resolvers.ts';
import { readId, within } from '../input/bounds.ts';
import { readWalkFilter } from '../input/read-filter.ts';
import { currentId, kindIn, type Paths } from '../paths/paths.ts';
import { asked, byIds, type FieldsOfType, nested, one } from '../reading/fields.ts';
import { ENTITIES, TIES } from '../reading/things.ts';
import type { RecordRepository } from '../record/record.repository.ts';
import { answerCascade, GIVEN_MAX } from './answer-cascade.ts';

const wavesRange = { min: 1, max: 20, otherwise: 6 };
const earliestRange = { min: 1, max: GIVEN_MAX, otherwise: GIVEN_MAX };
const WALKED = byIds(ENTITIES, 'entity', 'from');

export const fieldsOfCascades: Record<string, FieldsOfType> = {
  Cascade: {
    spark: one(byIds(ENTITIES, 'spark'), 'spark'),
    waves: nested('CascadeWave', 'waves'),
  },
  CascadeWave: { reached: nested('CascadeArrival', 'reached') },
  CascadeArrival: {
    entity: one(WALKED, 'entity'),
    from: one(WALKED, 'from'),
    via: one(byIds(TIES, 'via'), 'via'),
  },
  Query: {
    cascade: asked(async (args: GqlQueryCascadeArgs, { paths, inSlices, records }) => {
      const { from, where, until, maxWaves, order, earliest = null } = args;
      const filter = readWalkFilter(where);
      const options = {
        filter: { ...filter, kinds: filter.kinds ?? CASCADE_KINDS },
        order: order ?? 'POSSIBLE',
        until: until ?? null,
        maxWaves: within('maxWaves', maxWaves, wavesRange),
        earliest: earliest === null ? null : within('earliest', earliest, earliestRange),
      };
      const id = readId(from, 'from');
      const whole = await paths();
      const spark = await sparkIn(whole, id, records);
      const cascade = await inSlices(answerCascade(whole, spark, options));
      return { field: nested('Cascade', 'cascade'), given: { cascade } };
    }),
  },
};

/** @throws ApiError BAD_USER_INPUT where there is no such entity, or it is an office */
async function sparkIn(paths: Paths, asked: string, records: RecordRepository): Promise<string> {
  const id = currentId(paths, asked);
  const kind = kindIn(paths, id);
  if (kind === null) {
    throw badInput(
      `from: there is no figure, event or trial of the id ${JSON.stringify(asked)}. Find ids by search.`,
    );
  }
  if (kind === 'OFFICE') {
    throw badInput(
      `from: ${await records.nameOf(id)} is an office, which nothing leaves. Begin at a figure, an event or a trial.`,
    );
  }
  return id;
}
