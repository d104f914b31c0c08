import { StageFrame } from '../stage/stage-frame.tsx';
import { stageOf } from '../stage/stage-of.ts';
import styles from './step-figure.module.css';

/** What the view of a step draws, and what its marks mean; nothing for a page that draws nothing. */
export async function StepFigure({ view, title }: { view: string; title: string }) {
  const stage = await stageOf(view, 'page');
  if (stage === null) return null;
  return (
    <figure className={styles.figure}>
      <StageFrame stage={stage} label={`Drawn: ${title}`} />
      {stage.key !== null && (
        <figcaption>
          <details className={styles.key}>
            <summary>What the marks mean</summary>
            {stage.key}
          </details>
        </figcaption>
      )}
    </figure>
  );
}
