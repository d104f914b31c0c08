import { entityHref } from '@kto-kogo/address';
import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import type { NamedLink } from './split-names.ts';

/** The entities that a statement names, with their pages. */
export function linksOf(tie: ClaimRow_TieFragment): NamedLink[] {
  const named = [tie.from, tie.to, ...(tie.__typename === 'Replacement' ? [tie.office] : [])];
  return named.map((entity) => ({ name: entity.inSentence, href: entityHref(entity) }));
}
