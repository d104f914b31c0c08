import type { Level } from '@kto-kogo/network';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf, formatCount } from '../../ui/count-of.ts';
import type { ExplorerScene } from './derive-scene.ts';

/** How many of the kept ties are drawn. */
export function countDrawn({ network, away }: ExplorerScene): number {
  return network.ties.size - away.size;
}

/** The people to whom a level thins the drawing. */
const PEOPLE: Record<Level, string> = {
  most: 'the most tied people',
  tied: 'people tied to others',
  all: 'everyone',
};

/** "289 of 648 ties drawn: the most tied people"; where all are drawn, "648 ties". */
export function drawnWords(scene: ExplorerScene, level: Level): string {
  const [drawn, kept] = [countDrawn(scene), scene.kept.length];
  if (drawn === kept) return countOf(kept, 'tie', 'ties');
  return `${drawn === 0 ? 'None' : formatCount(drawn)} of ${countOf(kept, 'tie', 'ties')} drawn: ${PEOPLE[level]}`;
}

/** The least level at which every kept tie is drawn. */
export function levelOfAll({ people, network }: ExplorerRecord, { kept }: ExplorerScene): Level {
  const isDrawn = (level: Level, id: string) =>
    network.nodes.get(id)?.kind !== 'FIGURE' || people[level].has(id);
  const draws = (level: Level) => kept.every(({ from, to }) => isDrawn(level, from) && isDrawn(level, to));
  return (['most', 'tied'] as const).find(draws) ?? 'all';
}

/** What "+3" beside a name means; null where the drawing has none. */
export function foldedWords({ folded }: ExplorerScene): string | null {
  const [count] = folded.values();
  return count === undefined
    ? null
    : `+${count}: ${countOf(count, 'person', 'people')} tied to nobody else, folded in.`;
}

/** How many ties are drawn faintly because the filters hold them back; null for none. */
export function awayWords({ away }: ExplorerScene): string | null {
  return away.size === 0 ? null : `Faint: ${countOf(away.size, 'tie', 'ties')} that the filters hold back.`;
}
