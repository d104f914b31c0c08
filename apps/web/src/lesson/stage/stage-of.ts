import { exploreAddress, readAddress, renameIdsIn } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { getRecord } from '../../record/get-record.ts';
import { cascadeStage } from './cascade-stage.tsx';
import { figureStage } from './figure-stage.tsx';
import { ladderStage } from './ladder-stage.tsx';
import { networkStage } from './network-stage.tsx';
import { recordWith } from './record-of-request.ts';
import type { Stage, Surface } from './stage.ts';
import { successionStage } from './succession-stage.tsx';
import { timelineStage } from './timeline-stage.tsx';
import { traceStage } from './trace-stage.tsx';
import { trialsStage } from './trials-stage.tsx';

const KINDS = { event: 'EVENT', trial: 'TRIAL' } as const;

/**
 * The page of an address as a stage: one for each kind of page that draws. Null where it draws nothing, or where it is no page.
 *
 * @param view an address of this site, such as `/trace?from=gertik&to=stalin`; ids in it may be former ones
 * @param lenses laid over it in place of those that the address says, where there are any
 * @param numbered whose names a network numbers, in this order
 * @throws RequestError
 */
export async function stageOf(
  view: string,
  surface: Surface,
  lenses: readonly Id[] = [],
  numbered: readonly Id[] = [],
): Promise<Stage | null> {
  const read = readAddress(renameIdsIn(view, (await getRecord()).aliases));
  const laid = lenses.length === 0 ? {} : { lenses };
  switch (read.page) {
    case 'explore':
      return networkStage({ ...read.value, ...laid }, surface, numbered);
    case 'event':
    case 'trial':
      return (await recordWith([read.id])).network.nodes.get(read.id)?.kind === KINDS[read.page]
        ? networkStage({ ...exploreAddress.opening, focus: read.id, ...laid }, surface, numbered)
        : null;
    case 'figure':
      return figureStage(read.id, surface, lenses, numbered);
    case 'trace':
      return traceStage(read.value, surface);
    case 'cascade':
      return cascadeStage(read.id, { ...read.value, ...laid }, surface);
    case 'office':
      return ladderStage(read.id);
    case 'succession':
      return successionStage(read.value);
    case 'timeline':
      return timelineStage(read.value);
    case 'trials':
      return trialsStage(read.value);
    default:
      return null;
  }
}
