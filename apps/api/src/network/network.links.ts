import type { Id } from '@kto-kogo/domain';
import type { Link } from '../reading/field.ts';
import { ENTITIES } from '../reading/things.ts';

/** The entities of networks that are chosen already. Those of the whole record are all that there are. */
export const NODES_OF_NETWORK: Link = {
  things: ENTITIES,
  follow(statement, _parents, values) {
    const networks = (values ?? []) as unknown as readonly { entities: readonly Id[] | null }[];
    const found = statement.name('s');
    const isWhole = networks.some(({ entities }) => entities === null);
    const ids = [...new Set(networks.flatMap(({ entities }) => entities ?? []))];
    const match = isWhole
      ? 'MATCH (m:Entity) WHERE m:KtoKogo'
      : `UNWIND ${statement.parameter(ids)} AS id\n${ENTITIES.match}`;
    statement.call([], `${match}\nRETURN collect(m) AS ${found}`);
    return { things: found };
  },
};
