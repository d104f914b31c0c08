import { memo } from 'react';
import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import type { CascadeEntity } from '../cascade-record.ts';
import { nameFoot, type Place } from '../layout/place-box.ts';
import styles from './cascade-drawing.module.css';

type Props = {
  entity: CascadeEntity;
  place: Place;
  isSelected?: boolean;
  /** Arrested by the day of the replay. */
  isHeld?: boolean;
};

/** A mark with its name beneath, in the drawing. */
export const CascadeNode = memo(function CascadeNode({
  entity,
  place,
  isSelected = false,
  isHeld = false,
}: Props) {
  const { x, y, radius, lines } = place;
  return (
    <>
      {isSelected && <circle cx={x} cy={y} r={radius + 5} className={styles.selection} />}
      <g transform={`translate(${x - radius} ${y - radius})`} data-box="mark">
        <EntitySign entity={entity} size={2 * radius} />
      </g>
      {isHeld && (
        <rect
          x={x - radius - 6}
          y={y - radius}
          width={3}
          height={2 * radius}
          className={styles.bar}
          data-held
        />
      )}
      <text className={styles.name} data-box="name">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one name never change places
          <tspan key={index} x={x} y={nameFoot(place, index)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
});

/** The mark of an entity without its name. */
export function EntitySign({ entity, size }: { entity: CascadeEntity; size: number }) {
  if (entity.kind === 'FIGURE') {
    return <FateMark fate={entity.fate ?? 'UNKNOWN'} hasRing={entity.hasHand} size={size} />;
  }
  return <KindMark kind={entity.kind} size={size} />;
}
