import type { Fate } from '@kto-kogo/domain';
import type { GqlFigureOrder } from '../generated/resolvers.ts';
import type { Link } from '../reading/field.ts';
import { ENTITIES } from '../reading/things.ts';

/** The properties that figures are put in order by. The load writes them so that each order is that of an index, by fate. */
export const FIGURE_ORDERS: Readonly<Record<GqlFigureOrder, string>> = {
  NAME: 'byName',
  BORN: 'byBorn',
  DIED: 'byDied',
  TIES: 'byTies',
};

/** A figure's place in an order: its key there, then its id. */
export type FigurePlace = { key: string | number; id: string };

/** Before all others. */
const START: Readonly<Record<GqlFigureOrder, FigurePlace>> = {
  NAME: { key: '', id: '' },
  BORN: { key: '', id: '' },
  DIED: { key: '', id: '' },
  TIES: { key: Number.MIN_SAFE_INTEGER, id: '' },
};

/** The figures of these fates that follow a place. Each fate is read along its index, and no further than the page goes. */
export function figuresAfter(
  place: FigurePlace | null,
  { order, fates, count }: { order: GqlFigureOrder; fates: readonly Fate[]; count: number },
): Link {
  const key = `m.${FIGURE_ORDERS[order]}`;
  return {
    things: ENTITIES,
    follow(statement) {
      const [found, p] = [
        statement.name('s'),
        statement.parameter({ ...(place ?? START[order]), fates, count }),
      ];
      statement.call(
        [],
        `UNWIND ${p}.fates AS fate
CALL (fate) {
  MATCH (m:Figure)
  WHERE m.fate = fate AND ${key} >= ${p}.key AND m.id IS NOT NULL AND m:KtoKogo AND (${key} > ${p}.key OR m.id > ${p}.id)
  RETURN m ORDER BY m.fate, ${key}, m.id LIMIT toInteger(${p}.count)
}
WITH m ORDER BY ${key}, m.id LIMIT toInteger(${p}.count)
RETURN collect(m) AS ${found}`,
      );
      return { things: found };
    },
  };
}
