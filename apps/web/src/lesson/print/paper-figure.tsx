import { clsx } from 'clsx';
import type { StepRecord } from '../get-lessons.ts';
import { stageOf } from '../stage/stage-of.ts';
import styles from './paper-figure.module.css';

type Props = {
  view: string;
  title: string /** Origin of the site, for what nothing is drawn of. */;
  site: string;
};

/** What the view of a step draws, across the sheet, and what its marks mean. */
export async function PaperFigure({ view, title, site }: Props) {
  const stage = await stageOf(view, 'paper');
  if (stage === null)
    return (
      <p className={styles.elsewhere}>
        This step reads a page: {site}
        {view}
      </p>
    );
  return (
    <figure className={styles.figure} aria-label={`Drawn: ${title}`}>
      <div className={styles.stage}>{stage.drawing}</div>
      {stage.key !== null && <figcaption className={styles.key}>{stage.key}</figcaption>}
    </figure>
  );
}

/** What a question points into, small, its answers numbered; nothing where nothing is drawn. */
export async function PointFigure({ view, title, shows }: Pick<StepRecord, 'view' | 'title' | 'shows'>) {
  const stage = await stageOf(
    view,
    'worksheet',
    [],
    shows.map(({ id }) => id),
  );
  if (stage === null) return null;
  return (
    <figure className={clsx(styles.figure, styles.small)} aria-label={`Drawn: ${title}`}>
      <div className={styles.stage}>{stage.drawing}</div>
    </figure>
  );
}
