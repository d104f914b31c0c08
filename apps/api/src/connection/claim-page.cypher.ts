import { UNDATED } from '@kto-kogo/domain';

const DAY = `coalesce(claim.earliest, '${UNDATED}')`;
const LAST_DAY = `coalesce(claim.latest, '${UNDATED}')`;

/** Oldest first, undated last; by id where dates are equal, so that the order is total. */
export const COLLECT_CLAIMS = `
  WITH claim ORDER BY ${DAY}, ${LAST_DAY}, claim.id
  RETURN collect(claim) AS claims`;

/**
 * Expects `key` and the ordered list `claims`; gives one row for each `claim` of the page that `PageParameters` ask for. An
 * empty page is one row without a claim, so that the total is known.
 */
export const PAGE_OF_CLAIMS = `
WITH key, claims, size(claims) AS total, CASE WHEN $afterId IS NULL THEN 0 ELSE size([claim IN claims WHERE
  ${DAY} < $afterDay
  OR (${DAY} = $afterDay AND ${LAST_DAY} < $afterLastDay)
  OR (${DAY} = $afterDay AND ${LAST_DAY} = $afterLastDay AND claim.id <= $afterId)]) END AS skipped
WITH key, total, skipped, claims[skipped..skipped + $first] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS claim`;
