import {
  asksOfSources,
  type CitedWalkFilter,
  EVERY_SOURCE,
  keepsSource,
  type SourceFilter,
} from '@kto-kogo/domain';
import type { EvidenceTable } from './evidence.ts';
import type { TemporalIndex } from './temporal-index.ts';

/** Whether a filter keeps what rests on evidence of this number; null where it asks nothing of sources. */
export function sourceKeeper({ starts, places, sources }: EvidenceTable, filter: SourceFilter) {
  if (!asksOfSources(filter)) return null;
  const keeps = Uint8Array.from(sources, (source) => Number(keepsSource(source, filter)));
  return (evidence: number) => {
    const end = starts[evidence + 1] ?? 0;
    for (let at = starts[evidence] ?? 0; at < end; at += 1) if (keeps[places[at] ?? 0] === 1) return true;
    return false;
  };
}

/** Whether a walk may take the tie of this number, by what it cites; null where it may take any. */
export function citedOnWalk(
  { evidence, evidenceTable }: Pick<TemporalIndex, 'evidence' | 'evidenceTable'>,
  filter: CitedWalkFilter,
): ((tie: number) => boolean) | null {
  const isCited = sourceKeeper(evidenceTable, { ...EVERY_SOURCE, ...filter });
  return isCited && ((tie) => isCited(evidence[tie] ?? 0));
}
