import { compareByDate, compareText } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type {
  GqlQueryNetworkArgs,
  GqlRecordNetworkArgs,
  GqlTraceNeighboursArgs,
} from '../generated/resolvers.ts';
import { NETWORK_MAX, readId, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import type { Answer } from '../reading/field.ts';
import { asked, type FieldsOfType, linked, nested } from '../reading/fields.ts';
import type { Found, Thing } from '../reading/found.ts';
import { type AskedNetwork, KEPT_TIES, NODES_OF_NETWORK } from './network.links.ts';
import { networkCursor, readNetworkCursor } from './network-cursor.ts';

const AROUND_MAX = 50;
const depthRange = { min: 1, max: 3, otherwise: 1 };
const firstRange = { min: 1, max: NETWORK_MAX, otherwise: 300 };
const wholeRange = { ...firstRange, otherwise: NETWORK_MAX };

const WHOLE = { ids: null, depth: 0, until: null };

export const fieldsOfNetworks: Record<string, FieldsOfType> = {
  Network: {
    nodes: linked(NODES_OF_NETWORK, ['ids'], centreFirst, { finds: ['id'] }),
    ties: linked(
      KEPT_TIES,
      ['afterId'],
      (found, parent, afterId: string | null) => {
        const ties = found.of(parent) as unknown as readonly KeptTie[];
        return omitted(found, parent) > 0 || afterId !== null ? ties : ties.slice().sort(compareByDate);
      },
      { finds: ['id', 'earliest', 'latest'] },
    ),
    omitted: linked(KEPT_TIES, [], omitted),
    endCursor: linked(
      KEPT_TIES,
      [],
      (found, parent) => {
        const last = (found.of(parent) as unknown as readonly KeptTie[]).at(-1);
        return last === undefined || omitted(found, parent) === 0 ? null : networkCursor(last, last.strength);
      },
      { finds: ['id', 'earliest', 'strength'] },
    ),
  },
  Record: {
    network: asked(({ where, first, after }: GqlRecordNetworkArgs) =>
      askNetwork({
        ...WHOLE,
        first: within('first', first, wholeRange),
        where: readFilter(where),
        ...readNetworkCursor(after),
      }),
    ),
  },
  Query: {
    network: asked(({ around, depth, where, first, after }: GqlQueryNetworkArgs) =>
      askNetwork({
        ids: readIds(around),
        until: null,
        depth: within('depth', depth, depthRange),
        first: within('first', first, firstRange),
        where: readFilter(where),
        ...readNetworkCursor(after),
      }),
    ),
  },
};

/** The ties next to a chain that are not later than its last day: of each, as it says in `around`. */
export const neighbours = asked(({ where, first }: GqlTraceNeighboursArgs) => {
  const network = {
    depth: 1,
    first: within('first', first, firstRange),
    where: readFilter(where),
    ...readNetworkCursor(null),
  };
  return {
    field: nested('Network', 'around', {}, (around: Pick<AskedNetwork, 'ids' | 'until'>) => ({
      ...network,
      ...around,
    })),
  };
});

type KeptNode = { id: string };
type KeptTie = { id: string; earliest: string | null; latest: string | null; strength: number };

/** Then by id. In the whole record there is no centre. */
function centreFirst(found: Found, parent: string, ids: readonly string[] | null): Thing[] {
  const { centre = [] } = found.factsOf(parent) as { centre?: string[] };
  const places = new Map(ids === null ? [] : centre.map((id, at) => [id, at]));
  const placeOf = ({ id }: KeptNode) => places.get(id) ?? places.size;
  const nodes = found.of(parent) as readonly (Thing & KeptNode)[];
  return nodes.slice().sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.id, b.id));
}

function askNetwork(network: AskedNetwork): Answer {
  return { field: nested('Network', 'network'), given: { network } };
}

function omitted(found: Found, parent: string): number {
  const { remaining = 0 } = found.factsOf(parent) as { remaining?: number };
  return remaining - found.of(parent).length;
}

function readIds(around: readonly string[]): string[] {
  if (around.length === 0 || around.length > AROUND_MAX) {
    throw badInput(`around has 1 to ${AROUND_MAX} ids, not ${around.length}.`);
  }
  return [...new Set(around.map((id) => readId(id, 'An id in around')))];
}
