import type { Point } from '../../geometry/box.ts';
import type { Picture, PictureEdge } from '../../picture/picture.ts';
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
    <div className={styles.tooltip} style={style} aria-hidden="true" data-tooltip>
      {node !== undefined && <NodeWords spoken={speakNode(node)} name={node.name} />}
      {edge?.role === 'bundle' && <BundleWords bundle={edge} picture={picture} />}
      {edge !== undefined && edge.role !== 'bundle' && (
        <>
          <p className={styles.statement}>{edge.statement}</p>
          <p className={styles.meta}>{statusWords(edge).join(' · ')}</p>
          {edge.stances.map(({ said }) => (
            <p key={said} className={styles.meta}>
              {said}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** More would cover what is pointed at. */
const STATEMENTS_MAX = 4;

/** A line that stands for several ties names them; a click lists them. */
function BundleWords({ bundle, picture }: { bundle: PictureEdge; picture: Picture }) {
  const members = picture.edges.filter((edge) => edge.bundle === bundle.id);
  const more = members.length - STATEMENTS_MAX;
  return (
    <>
      <p className={styles.meta}>{bundle.count} ties this way</p>
      {members.slice(0, STATEMENTS_MAX).map(({ id, statement }) => (
        <p key={id} className={styles.statement}>
          {statement}
        </p>
      ))}
      {more > 0 && <p className={styles.meta}>and {more} more</p>}
    </>
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
