'use client';
import { useMemo, useRef } from 'react';
import type { Lens } from '../../record/interpretation/lens.ts';
import { lensLine } from '../../record/interpretation/lens-line.tsx';
import { countStances } from '../../record/interpretation/lens-words.ts';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { CascadeRecord } from '../cascade-record.ts';
import { CascadeBands } from '../drawing/cascade-bands.tsx';
import { CascadeDrawing } from '../drawing/cascade-drawing.tsx';
import type { Moment } from '../replay/moment.ts';
import { ReplayContext, useReplayContext } from '../replay/replay-context.tsx';
import { useFollowStep } from '../replay/use-follow-step.ts';
import { layAlone, shownIn } from './laid-lens.ts';
import styles from './lenses-beside.module.css';

type Props = { cascade: CascadeRecord; moment: Moment; terms: readonly Term[] };

/** Two lenses side by side: the cascade drawn twice at the same step, each time through one of them. On a narrow screen they stand beneath each other. */
export function LensesBeside({ cascade, moment, terms }: Props) {
  const { lens } = useReplayContext();
  const lines = useMemo(() => {
    const [linkTerms, shown] = [termLinker(terms), shownIn(cascade)];
    return lens.lenses.map((each) => lensLine(each, countStances(each, shown), linkTerms));
  }, [cascade, lens, terms]);
  return (
    <div className={styles.beside}>
      {lens.lenses.map((each, index) => (
        <section key={each.id} aria-label={`Through ${each.name}`} className={styles.one}>
          <div className={styles.line}>{lines[index]}</div>
          <ThroughOne lens={each} cascade={cascade} moment={moment} />
        </section>
      ))}
    </div>
  );
}

function ThroughOne({ lens, cascade, moment }: Omit<Props, 'terms'> & { lens: Lens }) {
  const replay = useReplayContext();
  const alone = useMemo(() => layAlone(lens), [lens]);
  const frame = useRef<HTMLElement>(null);
  useFollowStep(frame, moment.step);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
    <section ref={frame} aria-label={`Drawn so: ${lens.name}`} className={styles.frame} tabIndex={0}>
      <ReplayContext value={{ ...replay, lens: alone }}>
        <CascadeDrawing cascade={cascade} moment={moment} />
        <CascadeBands cascade={cascade} moment={moment} />
      </ReplayContext>
    </section>
  );
}
