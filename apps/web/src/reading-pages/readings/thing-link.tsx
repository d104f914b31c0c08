import { exploreHref } from '@kto-kogo/address';
import { EntityLink } from '../../record/entity/entity-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { ReadingStance } from './get-readings.ts';

/** The entity that a stance is about, or the tie as its sentence, which leads to the network. */
export function ThingLink({ entity, tie }: Pick<ReadingStance, 'entity' | 'tie'>) {
  if (entity !== null) return <EntityLink entity={entity} />;
  return tie === null ? null : <PageLink href={exploreHref({ tie: tie.id })}>{tie.statement}</PageLink>;
}
