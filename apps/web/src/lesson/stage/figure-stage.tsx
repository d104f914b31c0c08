import { exploreAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { getFigure } from '../../reading-pages/figures/one/get-figure.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { layCareer } from '../../time/life/career.ts';
import { CareerAxis } from '../../time/life/career-axis.tsx';
import styles from './figure-stage.module.css';
import { networkStage } from './network-stage.tsx';
import type { Stage, Surface } from './stage.ts';

/** The network around a figure, on a page below the career. Null where there is no such figure. @throws RequestError */
export async function figureStage(
  id: string,
  surface: Surface,
  lenses: readonly Id[],
  numbered: readonly Id[],
): Promise<Stage | null> {
  const figure = await getFigure(id);
  if (figure === null) return null;
  const view = { ...exploreAddress.opening, focus: figure.id, lenses };
  const around = await networkStage(view, surface, numbered);
  // Neither a projector nor a sheet of questions has room for both.
  const career =
    surface === 'projector' || surface === 'worksheet'
      ? null
      : layCareer({ life: figure, ...figure }, (await getSubject()).years);
  return {
    ...around,
    shown: [
      ...new Set([
        ...around.shown,
        ...(career === null ? [] : figure.tenures.map(({ office }) => office.id)),
      ]),
    ],
    drawing: (
      <>
        {career !== null && (
          <div className={styles.career}>
            <CareerAxis career={career} name={figure.name} />
          </div>
        )}
        {around.drawing}
      </>
    ),
  };
}
