import type { Picture } from '../../picture/picture.ts';
import { speakEdge, speakNode } from '../../picture/speak.ts';
import styles from './graph-canvas.module.css';

/** Announces the focused node or tie. */
export function Spoken({ picture, id }: { picture: Picture; id: string | null }) {
  const node = picture.nodes.find((each) => each.id === id);
  const edge = picture.edges.find((each) => each.id === id);
  return (
    <p aria-live="polite" className={styles.spoken}>
      {node !== undefined && speakNode(node)}
      {edge !== undefined && speakEdge(edge)}
    </p>
  );
}
