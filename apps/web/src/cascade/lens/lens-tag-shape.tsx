import { useId } from 'react';
import { StanceMark } from '../../marks/stance-mark.tsx';
import styles from './lens-tag-shape.module.css';
import { type LensTag, TAG_LINE, TAG_MARK, TAG_PAD, TAG_PX, tagWords } from './place-tags.ts';

/** The words of the lenses in the drawing: letter, mark and word, a line each. Part of an SVG. */
export function LensTagShape({ tag: { key, marks, box, leader } }: { tag: LensTag }) {
  const hatch = useId();
  const isFringe = marks.every(({ lens }) => lens.isFringe);
  const frame = {
    ...{ x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
    rx: 3,
  };
  return (
    <>
      {leader !== null && (
        <line
          x1={leader.x}
          y1={leader.y}
          x2={(box.left + box.right) / 2}
          y2={(box.top + box.bottom) / 2}
          className={styles.leader}
        />
      )}
      <g data-box="tag" data-about={key}>
        {marks.some(({ lens }) => lens.isFringe) && (
          <pattern
            id={hatch}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={2} height={8} className={styles.hatch} />
          </pattern>
        )}
        <rect {...frame} className={styles.tag} strokeDasharray={isFringe ? '3 2' : undefined} />
        {marks.map((mark, index) => {
          const { letter, isFringe } = mark.lens;
          const left = box.left + TAG_PAD + (letter === null ? 0 : TAG_PX);
          const top = box.top + 1 + index * TAG_LINE;
          const foot = top + 11;
          return (
            <g key={mark.lens.id} className={styles.words}>
              {isFringe && <rect {...frame} y={top} height={TAG_LINE} fill={`url(#${hatch})`} />}
              {letter !== null && (
                <text x={box.left + TAG_PAD} y={foot} className={styles.letter}>
                  {letter}
                </text>
              )}
              <g transform={`translate(${left} ${top + 1.5})`}>
                <StanceMark kind={mark.stance.kind} />
              </g>
              <text x={left + TAG_MARK + TAG_PAD} y={foot}>
                {tagWords(mark)}
              </text>
            </g>
          );
        })}
      </g>
    </>
  );
}
