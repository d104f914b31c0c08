import { type Claim, compareByDate, type Id, UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { pageSize } from '../input/bounds.ts';
import type { Followed, Linked } from '../reading/field.ts';
import { linked } from '../reading/fields.ts';
import type { Thing } from '../reading/found.ts';
import type { Statement } from '../reading/statement.ts';
import type { Things } from '../reading/things.ts';
import { cursorDay, decodeCursor, encodeCursor } from './cursor.ts';
import { CONNECTION_PLACES, toConnection } from './to-connection.ts';

const cursorSchema = z.tuple([cursorDay, cursorDay, z.string().max(200)]);

/** A keyset (`afterDay`, `afterLastDay`, `afterId`): a page continues after the same claim whatever is added later. */
export type PageParameters = {
  first: number;
  afterDay: string | null;
  afterLastDay: string | null;
  afterId: string | null;
};

type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };
export type Dated = Pick<Claim, 'id' | 'earliest' | 'latest'>;

/** @throws ApiError BAD_USER_INPUT */
export function readPage({ first, after }: PageArgs): PageParameters {
  const [afterDay, afterLastDay, afterId] =
    after == null ? [null, null, null] : decodeCursor(after, cursorSchema);
  return { first: pageSize(first), afterDay, afterLastDay, afterId };
}

/** Which claims of a parent are on the page, how many it has, and how many of them are on pages before. */
export type ClaimsOfParent = { id: Id; claims: readonly Id[]; total: number; skipped: number };

/** Parents for which claims are chosen between two turns of others. */
const CHOSEN_FOR_MAX = 100;

function readChosen(statement: Statement, { match }: Things, chosen: readonly ClaimsOfParent[]): Followed {
  const [p, things, parents] = [statement.parameter(chosen), statement.name('s'), statement.name('k')];
  statement.call(
    [],
    `UNWIND ${p} AS parent
UNWIND parent.claims AS id
${match}
RETURN collect(m) AS ${things}, collect(parent.id) AS ${parents}`,
  );
  const each = (property: string) => `[parent IN ${p} | parent.${property}]`;
  return {
    things,
    parents,
    facts: { of: each('id'), lists: { total: each('total'), skipped: each('skipped') } },
  };
}

const DAY = `coalesce(claim.earliest, '${UNDATED}')`;
const LAST_DAY = `coalesce(claim.latest, '${UNDATED}')`;

/**
 * A page of the claims of each parent as a connection, oldest first, undated last; by id where dates are equal, so that the order is total.
 * @param claims Cypher that matches `claim` of the parent `n`
 * @param choose chooses the claims of parents by their ids, where they are few and what is needed for that is at hand
 */
export function claimPage(
  things: Things,
  {
    page,
    claims,
    choose,
  }: {
    page: PageParameters;
    claims: (statement: Statement) => string;
    choose: ((ids: readonly Id[]) => readonly ClaimsOfParent[]) | null;
  },
): Linked {
  const follow = (statement: Statement, parents: string, _values: unknown, ids: readonly Id[] | null) => {
    if (choose !== null && ids !== null && ids.length <= CHOSEN_FOR_MAX)
      return readChosen(statement, things, choose(ids));
    const [keys, totals, skips, pages, found, of] = ['k', 'totals', 'skips', 'pages', 's', 'k'].map(
      (prefix) => statement.name(prefix),
    ) as [string, string, string, string, string, string];
    const p = statement.parameter(page);
    statement.call(
      [parents],
      `UNWIND ${parents} AS n
CALL (n) {
  ${claims(statement)}
  WITH claim ORDER BY ${DAY}, ${LAST_DAY}, claim.id
  RETURN collect(claim) AS claims
}
WITH n, claims, size(claims) AS total, CASE WHEN ${p}.afterId IS NULL THEN 0 ELSE size([claim IN claims WHERE
  ${DAY} < ${p}.afterDay
  OR (${DAY} = ${p}.afterDay AND ${LAST_DAY} < ${p}.afterLastDay)
  OR (${DAY} = ${p}.afterDay AND ${LAST_DAY} = ${p}.afterLastDay AND claim.id <= ${p}.afterId)]) END AS skipped
RETURN collect(n.id) AS ${keys}, collect(total) AS ${totals}, collect(skipped) AS ${skips},
  collect(claims[skipped..skipped + ${p}.first]) AS ${pages}`,
    );
    statement.call(
      [keys, pages],
      `UNWIND range(0, size(${keys}) - 1) AS at
UNWIND ${pages}[at] AS m
RETURN collect(m) AS ${found}, collect(${keys}[at]) AS ${of}`,
    );
    return { things: found, parents: of, facts: { of: keys, lists: { total: totals, skipped: skips } } };
  };
  const value = (
    found: { of: (parent: string) => readonly Thing[]; factsOf: (parent: string) => object },
    parent: string,
  ) => {
    const claims = (found.of(parent) as (Thing & Dated)[]).slice().sort(compareByDate);
    const { total, skipped } = found.factsOf(parent) as { total: number; skipped: number };
    return toConnection({
      items: claims.map((node) => ({ node, cursor: cursorOf(node) })),
      total,
      hasPreviousPage: skipped > 0,
      hasNextPage: skipped + claims.length < total,
    });
  };
  return linked({ things, follow }, [], value, {
    finds: ['id', 'earliest', 'latest'],
    at: CONNECTION_PLACES,
  });
}

export function cursorOf({ earliest, latest, id }: Dated): string {
  return encodeCursor([earliest ?? UNDATED, latest ?? UNDATED, id]);
}
