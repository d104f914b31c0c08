import { entityHref, OPENING_VIEW_FILTER, timelineAddress } from '@kto-kogo/address';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';

/** What was found, of whatever kind. */
export type Found = FindHitLine_HitFragment['found'];
export type FoundEntity = Exclude<Found, { __typename: 'Term' | 'RecordMonth' | 'RecordYear' }>;

export function isEntity(found: Found): found is FoundEntity {
  return 'kind' in found;
}

/** A key for lists: no two things that are found share it. */
export function foundKey(found: Found): string {
  if (found.__typename === 'RecordMonth') return found.month;
  return found.__typename === 'RecordYear' ? String(found.year) : found.id;
}

/** Where it is told of: the page of an entity, its place in the glossary, its month or year on the timeline. */
export function foundHref(found: Found): string {
  switch (found.__typename) {
    case 'Term':
      return `/glossary#${found.id}`;
    case 'RecordMonth':
      return timelineAddress.href({ month: found.month });
    case 'RecordYear':
      return timelineAddress.href({
        filter: { ...OPENING_VIEW_FILTER, since: `${found.year}-01`, until: `${found.year}-12` },
      });
    default:
      return entityHref(found);
  }
}
