import { ladderKey } from '../../reading-pages/offices/lane/ladder-key.tsx';
import { ladderTerm } from '../../reading-pages/offices/lane/ladder-term.ts';
import { SMALL_TEXT } from '../../reading-pages/offices/lane/lane-look.ts';
import { SizedRoom } from '../../reading-pages/offices/lane/sized.tsx';
import { drawLadder } from '../../reading-pages/offices/one/draw-ladder.tsx';
import { getOffice } from '../../reading-pages/offices/one/get-office.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { leastScaleFor, type Stage } from './stage.ts';

/** The ladder of an office. Null where there is no such office. @throws RequestError */
export async function ladderStage(id: string): Promise<Stage | null> {
  const office = await getOffice(id);
  if (office === null) return null;
  const { drawing, lanes } = drawLadder(office, await getSubject());
  const offices = [office.id, ...lanes.map(({ id }) => id)];
  const holders = new Set(
    [...office.tenures.map(ladderTerm), ...lanes.flatMap(({ terms }) => terms)].map(
      ({ holder }) => holder.id,
    ),
  );
  return {
    name: `${office.name}: who held it, and the other offices of its holders`,
    drawing: <SizedRoom>{drawing}</SizedRoom>,
    leastScale: leastScaleFor(office.tenures.length, SMALL_TEXT),
    key: ladderKey(
      ['documented', 'reported', 'replaced', 'arrest', 'trial', 'move', 'onward'],
      termLinker([]),
    ),
    shown: [...offices, ...holders],
    people: holders.size,
    // Who followed whom is seen by the bars.
    ties: 0,
  };
}
