import { textWidth } from '../../../geometry/text-width.ts';
import { FateMarkUse } from '../../../marks/fate-mark-symbols.tsx';
import { At } from './at.tsx';
import styles from './lane-bars.module.css';
import { CHEVRON_WIDTH, type LaneLook, LINE, PAD, SMALL_TEXT } from './lane-look.ts';
import type { LaneBar } from './lay-lane.ts';
import { MARK_GAP } from './pack-names.ts';

type Props = { bar: LaneBar; look: LaneLook };

/** The holder's name and fate mark: in the bar, with notes under the name, or below the bar. */
export function BarName({ bar, look }: Props) {
  if (bar.inside !== null) return <NameInside bar={bar} look={look} notes={bar.inside.notes} />;
  return bar.beneath === null ? null : <NameBeneath bar={bar} place={bar.beneath} />;
}

function NameInside({ bar, look, notes }: Props & { notes: readonly string[] }) {
  const { fate, hasHand, shortName } = bar.term.holder;
  const x = PAD + (bar.chevron === 'inside' ? CHEVRON_WIDTH : 0);
  const middle = bar.top + bar.height / 2 - (notes.length * LINE) / 2;
  const baseline = Math.round(middle + look.nameSize * 0.35);
  const textX = x + look.markSize + 5;
  return (
    <At x={bar.start} className={styles.inside}>
      <FateMarkUse fate={fate} hasRing={hasHand} size={look.markSize} x={x} y={middle - look.markSize / 2} />
      <text x={textX} y={baseline} className={styles.name} fontSize={look.nameSize}>
        {shortName}
      </text>
      {notes.map((line, index) => (
        <text key={line} x={textX} y={baseline + (index + 1) * LINE} className={styles.note}>
          {line}
        </text>
      ))}
    </At>
  );
}

function NameBeneath({ bar, place }: { bar: LaneBar; place: NonNullable<LaneBar['beneath']> }) {
  const { fate, hasHand, shortName } = bar.term.holder;
  const isStart = place.anchor === 'start';
  const markX = isStart ? 0 : -(SMALL_TEXT + MARK_GAP + textWidth(shortName, SMALL_TEXT));
  return (
    <At x={place.x}>
      <FateMarkUse fate={fate} hasRing={hasHand} size={SMALL_TEXT} x={Math.floor(markX)} y={place.y + 2} />
      <text
        x={isStart ? SMALL_TEXT + MARK_GAP : 0}
        y={place.y + 12}
        textAnchor={place.anchor}
        className={styles.beneath}
      >
        {shortName}
      </text>
    </At>
  );
}
