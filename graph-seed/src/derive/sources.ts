import type { Citation, Work } from '@kto-kogo/domain';
import type { WorkFile } from '../files/work-file.ts';

export function deriveWorks(works: WorkFile[]): Work[] {
  return works.map(({ citations: _, ...work }) => work);
}

export function deriveCitations(works: WorkFile[]): Citation[] {
  return works.flatMap(({ id, citations }) => citations.map((citation) => ({ ...citation, work: id })));
}
