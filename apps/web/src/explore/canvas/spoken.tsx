import type { Picture } from '../../picture/picture.ts';
import { speakEdge, speakNode, speakStep } from '../../picture/speak.ts';
import styles from './graph-canvas.module.css';

type Props = {
  picture: Picture;
  /** What has the keyboard. */
  id: string | null;
  /** The tie that was walked along to it. */
  walked: string | null;
};

/** Announces the node or tie that has the keyboard, and the tie that led to it. */
export function Spoken({ picture, id, walked }: Props) {
  const node = picture.nodes.find((each) => each.id === id);
  const edge = picture.edges.find((each) => each.id === id);
  const way = picture.edges.find((each) => each.id === walked);
  return (
    <p aria-live="polite" className={styles.spoken}>
      {node !== undefined && (way === undefined ? speakNode(node) : speakStep(way, node))}
      {edge !== undefined && speakEdge(edge)}
    </p>
  );
}
