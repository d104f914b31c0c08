import { listWords } from '../../../ui/list-words.ts';
import type { StepRecord } from '../get-lessons.ts';
import styles from './step-figure.module.css';

const NETWORK = '/explore?';

/** The drawing of a step whose view is the network, which is led to; nothing for pages that are read. Loaded when it comes into view. */
export function StepFigure({ step: { view, title, shows } }: { step: StepRecord }) {
  if (!view.startsWith(NETWORK)) return null;
  const names = listWords(shows.map(({ name }) => name));
  return (
    <figure className={styles.figure}>
      {/* A picture of ours that is drawn on request: there is nothing for Next to make smaller. */}
      {/* biome-ignore lint/performance/noImgElement: it is an SVG */}
      <img
        src={`/explore/picture.svg?${view.slice(NETWORK.length)}`}
        alt={`The network of “${title}”${names === '' ? '' : `: ${names}`}`}
        loading="lazy"
        decoding="async"
      />
    </figure>
  );
}
