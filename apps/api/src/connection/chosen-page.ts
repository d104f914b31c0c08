import { type Id, toDayNumber, UNDATED } from '@kto-kogo/domain';
import {
  type ClaimKeeper,
  type Claims,
  choosePage,
  countKept,
  type DayPlace,
  NO_DAY,
} from '@kto-kogo/network';
import type { Link, Linked } from '../reading/field.ts';
import { linked } from '../reading/fields.ts';
import type { Thing } from '../reading/found.ts';
import { cursorOf, type Dated, type PageParameters } from './claim-page.ts';
import { CONNECTION_PLACES, toConnection } from './to-connection.ts';

/** A page of claims that was chosen in memory, by ids. */
export type ChosenPage = {
  page: readonly Id[];
  total: number;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
};

/**
 * A page of all claims that are kept, oldest first. Yields between slices of work.
 * @param keeps null where all are
 */
export function* answerPage(
  claims: Claims,
  keeps: ClaimKeeper | null,
  page: PageParameters,
): Generator<void, ChosenPage> {
  const [first, after] = [page.first, placeAfter(page)];
  const total = keeps === null ? claims.ids.length : yield* countKept(claims, keeps);
  const chosen = yield* choosePage(claims, { first, after, keeps: keeps ?? (() => true) });
  return {
    page: chosen.claims.map((claim) => claims.ids.at(claim)),
    total,
    hasPreviousPage: chosen.hasPrevious,
    hasNextPage: chosen.hasNext,
  };
}

export function placeAfter({ afterDay, afterLastDay, afterId }: PageParameters): DayPlace | null {
  return afterId === null ? null : { day: dayOf(afterDay), lastDay: dayOf(afterLastDay), id: afterId };
}

function dayOf(day: string | null): number {
  return day === null || day === UNDATED ? NO_DAY : toDayNumber(day);
}

/** A `ChosenPage` as a connection. @param link by the ids in `page` */
export function chosenPage(link: Link): Linked {
  return linked(
    link,
    ['page', 'total', 'hasPreviousPage', 'hasNextPage'],
    (found, _parent, ids: readonly Id[], total: number, hasPreviousPage: boolean, hasNextPage: boolean) => {
      const claims = ids.map((id) => found.get(id) as Thing & Dated);
      const items = claims.map((node) => ({ node, cursor: cursorOf(node) }));
      return toConnection({ items, total, hasPreviousPage, hasNextPage });
    },
    { finds: ['id', 'earliest', 'latest'], at: CONNECTION_PLACES },
  );
}
