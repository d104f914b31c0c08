import { TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import { claimPage, type PageParameters } from '../connection/claim-page.ts';
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

/** A page of the ties at either end of an entity. */
export function tiesOfEntity(where: TieFilter, page: PageParameters): Linked {
  return claimPage(TIES, {
    page,
    ofEach: true,
    claims: (statement) => `MATCH (n)-[t:${TIE_PATTERN}]-()
  WHERE ${keepsTie(statement.parameter(where), where)}
  WITH t AS claim`,
  });
}

/** How many ties of each kind an entity has, in the order of the kinds. */
export function tieCounts(where: TieFilter): Linked {
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
  MATCH (n)-[t:${TIE_PATTERN}]-()
  WHERE ${keepsTie(statement.parameter(where), where)}
  WITH t.kind AS kind, count(*) AS count
  RETURN collect(kind) AS kinds, collect(count) AS counts
}
RETURN collect(n.id) AS ${of}, collect(kinds) AS ${kinds}, collect(counts) AS ${counts}, [] AS ${none}`,
        );
        return { things: none, facts: { of, lists: { kinds, counts } } };
      },
    },
    [],
    (found, parent) => {
      const { kinds = [], counts = [] } = found.factsOf(parent) as { kinds?: string[]; counts?: number[] };
      return TIE_KINDS.flatMap((kind) => {
        const at = kinds.indexOf(kind);
        return at < 0 ? [] : { kind, count: counts[at] };
      });
    },
  );
}
