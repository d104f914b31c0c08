import { type Id, TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import { findEntity, keeperOf, pageOfEntity } from '@kto-kogo/network';
import { placeAfter } from '../connection/chosen-page.ts';
import { type ClaimsOfParent, claimPage, type PageParameters } from '../connection/claim-page.ts';
import { currentId, type Paths } from '../paths/paths.ts';
import type { Link, Linked } from '../reading/field.ts';
import { all, byGiven, linked } from '../reading/fields.ts';
import { ENTITIES, TIES } from '../reading/things.ts';
import { keepsTie, TIE_PATTERN } from '../tie/tie.cypher.ts';

/** An entity that was asked for by its id. */
export const ASKED_ENTITY = byGiven(ENTITIES);

/** All entities with one of these labels. */
export function ofKinds(...labels: ('Event' | 'Trial' | 'Office')[]): Link {
  return all(ENTITIES, `MATCH (m:${labels.join('|')}) WHERE m:KtoKogo`);
}

/**
 * A page of the ties at either end of an entity.
 * @param paths null while the ties are being read: the database is asked then
 */
export function tiesOfEntity(where: TieFilter, page: PageParameters, paths: Paths | null): Linked {
  return claimPage(TIES, {
    page,
    choose: paths && ((ids) => chooseTies(paths, ids, { where, page })),
    claims: (statement) => `MATCH (n)-[t:${TIE_PATTERN}]-()
  WHERE ${keepsTie(statement.parameter(where), where)}
  WITH t AS claim`,
  });
}

function chooseTies(
  paths: Paths,
  ids: readonly Id[],
  { where, page }: { where: TieFilter; page: PageParameters },
): ClaimsOfParent[] {
  const { index } = paths;
  const question = { first: page.first, after: placeAfter(page), keeps: keeperOf(index, where) };
  const entities = new Set(ids.map((id) => findEntity(index, currentId(paths, id))));
  entities.delete(-1);
  return [...entities].map((entity) => {
    const { ties, total, skipped } = pageOfEntity(index, paths.ties, { entity, ...question });
    const claims = ties.map((tie) => index.tieIds.at(tie));
    return { id: index.entities.ids.at(entity), claims, total, skipped };
  });
}

/** How many ties of each kind an entity has, in the order of the kinds. */
export function tieCounts(where: TieFilter): Linked {
  const { kinds: asked, ...others } = where;
  const asksForKindsAlone = Object.values(others).every((each) => each === null);
  return linked(
    {
      things: TIES,
      follow(statement, parents) {
        const [of, kinds, counts, none] = [
          statement.name('k'),
          statement.name('kinds'),
          statement.name('counts'),
          statement.name('s'),
        ];
        statement.call(
          [parents],
          `UNWIND ${parents} AS n
CALL (n) {
  ${asksForKindsAlone ? COUNTED : counted(statement.parameter(where), where)}
}
RETURN collect(n.id) AS ${of}, collect(kinds) AS ${kinds}, collect(counts) AS ${counts}, [] AS ${none}`,
        );
        return { things: none, facts: { of, lists: { kinds, counts } } };
      },
    },
    [],
    (found, parent) => {
      const { kinds = [], counts = [] } = found.factsOf(parent) as { kinds?: string[]; counts?: number[] };
      return TIE_KINDS.filter((kind) => asked?.includes(kind) ?? true).flatMap((kind) => {
        const count = counts[kinds.indexOf(kind)] ?? 0;
        return count === 0 ? [] : { kind, count };
      });
    },
  );
}

/** No tie is looked at: the database keeps count of those of each kind. */
const COUNTED = `RETURN [${TIE_KINDS.map((kind) => `'${kind}'`).join(', ')}] AS kinds,
    [${TIE_KINDS.map((kind) => `COUNT { (n)-[:${kind}]-() }`).join(', ')}] AS counts`;

function counted(asked: string, where: TieFilter): string {
  return `MATCH (n)-[t:${TIE_PATTERN}]-()
  WHERE ${keepsTie(asked, where)}
  WITH t.kind AS kind, count(*) AS count
  RETURN collect(kind) AS kinds, collect(count) AS counts`;
}
