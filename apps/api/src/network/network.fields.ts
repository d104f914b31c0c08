import { compareText, type Day, type Id } from '@kto-kogo/domain';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type {
  GqlQueryNetworkArgs,
  GqlRecordNetworkArgs,
  GqlTraceNeighboursArgs,
} from '../generated/resolvers.ts';
import { NETWORK_MAX, readId, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import type { Answer } from '../reading/field.ts';
import { asked, type FieldsOfType, linked, many, nested } from '../reading/fields.ts';
import type { Thing } from '../reading/found.ts';
import { CHOSEN_TIES } from '../tie/tie.links.ts';
import { type AskedNetwork, answerNetwork, type NetworkAnswer, notAfter } from './answer-network.ts';
import { NODES_OF_NETWORK } from './network.links.ts';
import { readNetworkCursor } from './network-cursor.ts';

const AROUND_MAX = 50;
const depthRange = { min: 1, max: 3, otherwise: 1 };
const firstRange = { min: 1, max: NETWORK_MAX, otherwise: 300 };
const wholeRange = { ...firstRange, otherwise: NETWORK_MAX };

export const fieldsOfNetworks: Record<string, FieldsOfType> = {
  Network: {
    nodes: linked(
      NODES_OF_NETWORK,
      ['entities'],
      (found, _parent, ids: readonly Id[] | null) =>
        ids === null ? inOrder(found.all) : ids.map((id) => found.get(id)),
      { finds: ['id'] },
    ),
    ties: many(CHOSEN_TIES, 'ties'),
  },
  Record: {
    network: asked(({ where, first, after }: GqlRecordNetworkArgs, context) =>
      askNetwork(
        {
          ...{ ids: null, depth: 0 },
          first: within('first', first, wholeRange),
          where: readFilter(where),
          after: readNetworkCursor(after),
        },
        context,
      ),
    ),
  },
  Query: {
    network: asked(({ around, depth, where, first, after }: GqlQueryNetworkArgs, context) =>
      askNetwork(
        {
          ids: readIds(around),
          depth: within('depth', depth, depthRange),
          first: within('first', first, firstRange),
          where: readFilter(where),
          after: readNetworkCursor(after),
        },
        context,
      ),
    ),
  },
};

type Around = { ids: readonly Id[]; until: Day | null };

/** The ties next to a chain that are not later than its last day: of each, as it says in `around`. */
export const neighbours = asked(({ where: asked, first: most }: GqlTraceNeighboursArgs, context) => {
  const [first, where] = [within('first', most, firstRange), readFilter(asked)];
  const networks = new Map<Around, NetworkAnswer>();
  return {
    field: {
      ...nested('Network', 'around', {}, (around: Around) => networks.get(around)),
      async choose(around: Around) {
        const question = {
          ids: around.ids,
          depth: 1,
          first,
          where: notAfter(where, around.until),
          after: null,
        };
        networks.set(around, await chooseIn(context, question));
      },
    },
  };
});

function inOrder(nodes: readonly Thing[]): Thing[] {
  return nodes.slice().sort((a, b) => compareText(String(a.id), String(b.id)));
}

async function askNetwork(question: AskedNetwork, context: Context): Promise<Answer> {
  const network = await chooseIn(context, question);
  return { field: nested('Network', 'network'), given: { network } };
}

async function chooseIn({ paths, inSlices }: Context, question: AskedNetwork): Promise<NetworkAnswer> {
  return inSlices(answerNetwork(await paths(), question));
}

function readIds(around: readonly string[]): string[] {
  if (around.length === 0 || around.length > AROUND_MAX) {
    throw badInput(`around has 1 to ${AROUND_MAX} ids, not ${around.length}.`);
  }
  return [...new Set(around.map((id) => readId(id, 'An id in around')))];
}
