import type { Stage } from './stage.ts';
import styles from './stage-frame.module.css';

/** What is drawn, in the width that there is; what is wider is scrolled. @param label of the frame, other than all on the page */
export function StageFrame({ stage, label }: { stage: Stage; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the page is scrolled by keys
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      {stage.drawing}
    </section>
  );
}
