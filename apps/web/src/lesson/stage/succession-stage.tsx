import type { SuccessionParams } from '@kto-kogo/address';
import { ladderKey } from '../../reading-pages/offices/lane/ladder-key.tsx';
import { getSuccession } from '../../reading-pages/offices/succession/get-succession.ts';
import { Lanes } from '../../reading-pages/offices/succession/lanes.tsx';
import { turnoverWords } from '../../reading-pages/offices/succession/turnover-words.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { Stage } from './stage.ts';

/** The offices of a sphere, or all, as lanes on one axis. @throws RequestError */
export async function successionStage(params: SuccessionParams): Promise<Stage> {
  const { sphere } = params;
  const { height } = await getSubject();
  const offices = (await getSuccession()).filter((office) => sphere === null || office.sphere === sphere);
  const holders = new Set(offices.flatMap(({ terms }) => terms.map(({ holder }) => holder.id)));
  return {
    name: turnoverWords(offices, height),
    drawing: <Lanes offices={offices} params={params} height={height} />,
    leastScale: 2,
    key: ladderKey(['documented', 'reported', 'replaced', 'arrest', 'onward'], termLinker([])),
    shown: [...offices.map(({ id }) => id), ...holders],
    people: holders.size,
    ties: 0,
  };
}
