import type { CascadeView } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import type { CascadeRecord } from '../../cascade/cascade-record.ts';
import { CascadePicture } from '../../cascade/drawing/cascade-picture.tsx';
import { MonthHead } from '../../cascade/drawing/month-heads.tsx';
import { getCascade, getSpark } from '../../cascade/get-cascade.ts';
import { arrangeColumns, LEAST_HEIGHT } from '../../cascade/layout/arrange-columns.ts';
import { type LaidLens, layLens } from '../../cascade/lens/laid-lens.ts';
import { CascadePieces } from '../../cascade/print/cascade-pieces.tsx';
import { type Moment, momentAt } from '../../cascade/replay/moment.ts';
import { FateKey } from '../../marks/fate-key.tsx';
import { TieKey } from '../../marks/tie-key.tsx';
import { getLenses } from '../../record/interpretation/get-lenses.ts';
import { areBeside } from '../../record/interpretation/lens.ts';
import { AllMarksKey } from './all-marks-key.tsx';
import { DrawnBeside } from './drawn-beside.tsx';
import { isFew, leastScaleFor, type Stage, type Surface } from './stage.ts';

/** As its style sheet says. */
const NAME_PX = 12;

/** A cascade at the step that its address says, or at its end. Null where nothing is reached. @throws RequestError */
export async function cascadeStage(id: string, view: CascadeView, surface: Surface): Promise<Stage | null> {
  const spark = await getSpark(id);
  if (spark === null || spark.kind === 'OFFICE') return null;
  const [cascade, { lenses }] = await Promise.all([getCascade(id, view), getLenses(view.lenses)]);
  const moment = momentAt(cascade, view.step ?? cascade.arrivals.length);
  if (moment === null) return null;
  const shown = {
    cascade,
    moment: view.step === null ? { ...moment, chain: [] } : moment,
  };
  const name = `Cascade from ${spark.name}: ${moment.step} of ${cascade.arrivals.length} reached by ${formatEdtf(moment.day)}`;
  // Those to come are drawn too, faintly.
  const on = [cascade.spark, ...cascade.arrivals];
  const isOnPaper = surface === 'paper' || surface === 'worksheet';
  const draw = (lens: LaidLens) =>
    isOnPaper ? (
      <CascadePieces {...shown} lens={lens} />
    ) : (
      <Whole name={name} height={heightFor(cascade, surface)} {...shown} lens={lens} />
    );
  return {
    name,
    drawing: areBeside(view.laid, lenses) ? (
      <DrawnBeside lenses={lenses} column={null} draw={(lens) => draw(layLens([lens]))} />
    ) : (
      draw(layLens(lenses))
    ),
    leastScale: leastScaleFor(cascade.arrivals.length, NAME_PX),
    key: isOnPaper ? (
      <AllMarksKey />
    ) : (
      <>
        <TieKey />
        <FateKey />
      </>
    ),
    shown: on.map(({ id }) => id),
    people: on.filter(({ kind }) => kind === 'FIGURE').length,
    ties: cascade.arrivals.length,
  };
}

type Shown = { cascade: CascadeRecord; moment: Moment; lens: LaidLens };

/** Of few people all has room on a projector where names can be read. */
const LOW = 318;

function heightFor({ arrivals }: CascadeRecord, surface: Surface): number {
  return surface === 'projector' && isFew(arrivals.length) ? LOW : LEAST_HEIGHT;
}

function Whole({ name, height, cascade, moment, lens }: Shown & { name: string; height: number }) {
  const layout = arrangeColumns(cascade, { width: 0, height }, height);
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
    >
      {layout.months.map((month) => (
        <MonthHead key={month.month} {...month} />
      ))}
      <CascadePicture cascade={cascade} layout={layout} moment={moment} lens={lens} />
    </svg>
  );
}
