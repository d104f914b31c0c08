import type { SuccessionParams } from '@kto-kogo/address';
import { ladderKey } from '../../reading-pages/offices/lane/ladder-key.tsx';
import { getSuccession } from '../../reading-pages/offices/succession/get-succession.ts';
import { Lanes } from '../../reading-pages/offices/succession/lanes.tsx';
import { daysOf, groupByTurnover } from '../../reading-pages/offices/succession/turnover.ts';
import { turnoverWords } from '../../reading-pages/offices/succession/turnover-words.ts';
import { onPage } from '../../record/page/on-page.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { Stage } from './stage.ts';

/** The offices of a sphere, or all, as lanes on one axis. @throws RequestError */
export async function successionStage(params: SuccessionParams): Promise<Stage> {
  const { sphere, page } = params;
  const { height } = await getSubject();
  const offices = (await getSuccession()).filter((office) => sphere === null || office.sphere === sphere);
  const { groups } = onPage(groupByTurnover(offices, daysOf(height)), 'offices', page);
  const drawn = groups.flatMap((group) => group.offices);
  const holders = new Set(drawn.flatMap(({ terms }) => terms.map(({ holder }) => holder.id)));
  return {
    name: turnoverWords(offices, height),
    drawing: <Lanes groups={groups} params={params} height={height} />,
    leastScale: 2,
    key: ladderKey(['documented', 'reported', 'replaced', 'arrest', 'onward'], termLinker([])),
    shown: [...drawn.map(({ id }) => id), ...holders],
    people: holders.size,
    ties: 0,
  };
}
