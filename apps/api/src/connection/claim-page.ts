import { type Claim, UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { pageSize } from '../input/bounds.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { toConnection } from './to-connection.ts';

const cursorSchema = z.tuple([z.string().max(10), z.string().max(10), z.string().max(200)]);

/** A page of claims, oldest first, undated last. `total` counts all pages, `skipped` the claims before this one. */
export type ClaimPage<C extends Claim> = { claims: C[]; total: number; skipped: number };

/** A keyset (`afterDay`, `afterLastDay`, `afterId`): a page continues after the same claim whatever is added later. */
export type PageParameters = {
  first: number;
  afterDay: string | null;
  afterLastDay: string | null;
  afterId: string | null;
};

type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };

/** @throws ApiError BAD_USER_INPUT */
export function readPage({ first, after }: PageArgs): PageParameters {
  const [afterDay, afterLastDay, afterId] =
    after == null ? [null, null, null] : decodeCursor(after, cursorSchema);
  return { first: pageSize(first), afterDay, afterLastDay, afterId };
}

export function toClaimConnection<C extends Claim>({ claims, total, skipped }: ClaimPage<C>) {
  return toConnection({
    items: claims.map((node) => ({ node, cursor: cursorOf(node) })),
    total,
    hasPreviousPage: skipped > 0,
    hasNextPage: skipped + claims.length < total,
  });
}

/** Parses rows of `PAGE_OF_CLAIMS`. The single row of an empty page has a total but no claim. */
export function claimPageRow<C extends Claim>(claim: z.ZodType<C>) {
  return z.looseObject({ total: z.int(), skipped: z.int(), id: z.string().nullable() }).transform((row) => ({
    ...{ total: row.total, skipped: row.skipped },
    claim: row.id === null ? null : claim.parse(row),
  }));
}

type ClaimPageRow<C extends Claim> = { total: number; skipped: number; claim: C | null };

export function toClaimPage<C extends Claim>(rows: readonly ClaimPageRow<C>[]): ClaimPage<C> {
  return {
    claims: rows.flatMap(({ claim }) => claim ?? []),
    total: rows[0]?.total ?? 0,
    skipped: rows[0]?.skipped ?? 0,
  };
}

function cursorOf({ earliest, latest, id }: Claim): string {
  return encodeCursor([earliest ?? UNDATED, latest ?? UNDATED, id]);
}
