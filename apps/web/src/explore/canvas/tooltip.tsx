import type { Point } from '../../geometry/box.ts';
import type { Picture } from '../../picture/picture.ts';
import { speakNode, statusWords } from '../../picture/speak.ts';
import styles from './graph-canvas.module.css';

type Props = { picture: Picture; id: string; at: Point; frame: { width: number; height: number } };

/**
 * Tooltip beside the pointer, kept within the canvas: the statement of a tie or the name and role of a
 * figure.
 */
export function Tooltip({ picture, id, at, frame }: Props) {
  const node = picture.nodes.find((each) => each.id === id);
  const edge = picture.edges.find((each) => each.id === id);
  if (node === undefined && edge === undefined) return null;
  const isRight = at.x > frame.width - 330;
  const isLow = at.y > frame.height - 130;
  const style = {
    ...(isRight ? { right: frame.width - at.x + 14 } : { left: at.x + 14 }),
    ...(isLow ? { bottom: frame.height - at.y + 14 } : { top: at.y + 14 }),
  };
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
      {node !== undefined && <NodeWords spoken={speakNode(node, picture)} name={node.name} />}
      {edge !== undefined && (
        <>
          {edge.role === 'bundle' && <p className={styles.meta}>{edge.count} ties this way. The first:</p>}
          <p className={styles.statement}>{edge.statement}</p>
          <p className={styles.meta}>{statusWords(edge).join(' · ')}</p>
        </>
      )}
    </div>
  );
}

function NodeWords({ spoken, name }: { spoken: string; name: string }) {
  const rest = spoken.slice(name.length + 2);
  return (
    <>
      <strong>{name}</strong>
      <p className={styles.meta}>{rest.charAt(0).toUpperCase() + rest.slice(1)}</p>
    </>
  );
}
