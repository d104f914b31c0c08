import type { Stage } from '../stage/stage.ts';
import { StageFrame } from '../stage/stage-frame.tsx';
import fold from './fold.module.css';

type Props = { stage: Stage /** Of the step. */; title: string; className: string | undefined };

/** What the view of a step draws, and what its marks mean. */
export function StepFigure({ stage, title, className }: Props) {
  return (
    <figure className={className}>
      <StageFrame stage={stage} label={`Drawn: ${title}`} />
      {stage.key !== null && (
        <figcaption>
          <details className={fold.fold}>
            <summary>What the marks mean</summary>
            {stage.key}
          </details>
        </figcaption>
      )}
    </figure>
  );
}
