import type { TieFilter } from '@kto-kogo/domain';
import { BETWEEN_FIGURES } from '@kto-kogo/network';
import { badInput } from '../errors/api-error.ts';
import type { GqlRecordCoreArgs } from '../generated/resolvers.ts';
import { readId, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { asked, type FieldsOfType, linked, many, nested } from '../reading/fields.ts';
import { CHOSEN_TIES } from '../tie/tie.links.ts';
import { type AskedCore, answerCore } from './answer-core.ts';
import { CITED_IN_CORE, NODES_OF_CORE } from './core.links.ts';

const AROUND_MAX = 50;
/** More than our own record has, so that it is its own core. */
const CORE_MAX = 3_000;
const depthRange = { min: 1, max: 3, otherwise: 1 };
const firstRange = { min: 1, max: CORE_MAX, otherwise: CORE_MAX };

export const fieldsOfCores: Record<string, FieldsOfType> = {
  Core: {
    nodes: many(NODES_OF_CORE, 'entities'),
    ties: many(CHOSEN_TIES, 'ties'),
    citations: linked(CITED_IN_CORE, [], (found) => found.all),
    tied: nested('TiedFigure', 'tied'),
  },
  Record: {
    core: asked(async (args: GqlRecordCoreArgs, { paths, inSlices }) => {
      const core = await inSlices(answerCore(await paths(), readArgs(args)));
      return { field: nested('Core', 'core'), given: { core } };
    }),
  },
};

/** @throws ApiError BAD_USER_INPUT */
function readArgs({ around, depth, first, ...filter }: GqlRecordCoreArgs): AskedCore {
  const ids = around ?? [];
  if (ids.length > AROUND_MAX) throw badInput(`around has at most ${AROUND_MAX} ids, not ${ids.length}.`);
  return {
    around: ids.map((id) => readId(id, 'An id in around')),
    depth: within('depth', depth, depthRange),
    first: within('first', first, firstRange),
    where: readWhere(filter),
  };
}

/** Null for ties between figures, whenever they were. @throws ApiError BAD_USER_INPUT */
function readWhere({ where, since = null, until = null }: GqlRecordCoreArgs): TieFilter | null {
  if ((where ?? since ?? until) === null) return null;
  if (since !== null && until !== null && since > until) {
    throw badInput(`since (${since}) is after until (${until}): put the earlier day into since.`);
  }
  const filter = readFilter({
    ...where,
    since: since ?? where?.since ?? null,
    until: until ?? where?.until ?? null,
  });
  return { ...filter, kinds: filter.kinds ?? BETWEEN_FIGURES.kinds };
}
