import { type Claim, UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { pageSize } from '../input/bounds.ts';
import type { Linked } from '../reading/field.ts';
import { linked } from '../reading/fields.ts';
import type { Thing } from '../reading/found.ts';
import type { Statement } from '../reading/statement.ts';
import type { Things } from '../reading/things.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { CONNECTION_PLACES, toConnection } from './to-connection.ts';

const cursorSchema = z.tuple([z.string().max(10), z.string().max(10), z.string().max(200)]);

/** A keyset (`afterDay`, `afterLastDay`, `afterId`): a page continues after the same claim whatever is added later. */
export type PageParameters = {
  first: number;
  afterDay: string | null;
  afterLastDay: string | null;
  afterId: string | null;
};

type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };
type Dated = Pick<Claim, 'id' | 'earliest' | 'latest'>;

/** @throws ApiError BAD_USER_INPUT */
export function readPage({ first, after }: PageArgs): PageParameters {
  const [afterDay, afterLastDay, afterId] =
    after == null ? [null, null, null] : decodeCursor(after, cursorSchema);
  return { first: pageSize(first), afterDay, afterLastDay, afterId };
}

const DAY = `coalesce(claim.earliest, '${UNDATED}')`;
const LAST_DAY = `coalesce(claim.latest, '${UNDATED}')`;

/**
 * A page of claims as a connection, oldest first, undated last; by id where dates are equal, so that the order is total.
 * @param claims Cypher that matches `claim`, of the parent `n` or of the whole record
 */
export function claimPage(
  things: Things,
  {
    page,
    ofEach,
    claims,
  }: { page: PageParameters; ofEach: boolean; claims: (statement: Statement) => string },
): Linked {
  const follow = (statement: Statement, parents: string) => {
    const [keys, totals, skips, pages, found, of] = ['k', 'totals', 'skips', 'pages', 's', 'k'].map(
      (prefix) => statement.name(prefix),
    ) as [string, string, string, string, string, string];
    const p = statement.parameter(page);
    statement.call(
      ofEach ? [parents] : [],
      `${ofEach ? `UNWIND ${parents} AS n` : 'WITH null AS n'}
CALL (n) {
  ${claims(statement)}
  WITH claim ORDER BY ${DAY}, ${LAST_DAY}, claim.id
  RETURN collect(claim) AS claims
}
WITH n, claims, size(claims) AS total, CASE WHEN ${p}.afterId IS NULL THEN 0 ELSE size([claim IN claims WHERE
  ${DAY} < ${p}.afterDay
  OR (${DAY} = ${p}.afterDay AND ${LAST_DAY} < ${p}.afterLastDay)
  OR (${DAY} = ${p}.afterDay AND ${LAST_DAY} = ${p}.afterLastDay AND claim.id <= ${p}.afterId)]) END AS skipped
RETURN collect(coalesce(n.id, '')) AS ${keys}, collect(total) AS ${totals}, collect(skipped) AS ${skips},
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
    const key = ofEach ? parent : '';
    const claims = found.of(key) as (Thing & Dated)[];
    const { total, skipped } = found.factsOf(key) as { total: number; skipped: number };
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

function cursorOf({ earliest, latest, id }: Dated): string {
  return encodeCursor([earliest ?? UNDATED, latest ?? UNDATED, id]);
}
