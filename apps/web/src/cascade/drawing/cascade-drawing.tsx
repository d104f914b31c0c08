'use client';
import { formatEdtf, monthOf } from '@kto-kogo/domain';
import { useMemo, useRef } from 'react';
import { useRoom } from '../../ui/use-room.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { arrangeColumns, USUAL_ROOM } from '../layout/arrange-columns.ts';
import type { Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import styles from './cascade-drawing.module.css';
import { CascadePicture } from './cascade-picture.tsx';
import { HEADS_HEIGHT, MonthHeads } from './month-heads.tsx';

/** Shown large, names are at least so many times as high. */
const LEAST_SCALE = 1.35;
/** So much smaller are names where a long cascade is to be in sight from top to bottom. */
const SMALLEST_SCALE = 0.75;

type Props = {
  cascade: CascadeRecord;
  moment: Moment;
};

/**
 * The seed at the left, then one column for each month in which somebody new is reached. It is as high as its frame, and scrolls to
 * the right. Table and list hold the same.
 */
export function CascadeDrawing({ cascade, moment }: Props) {
  const { spark, arrivals } = cascade;
  const { go, isLarge, lens } = useReplayContext();
  const root = useRef<HTMLDivElement>(null);
  const room = useRoom(root) ?? USUAL_ROOM;
  const leastHeight = useMemo(() => arrangeColumns(cascade, { width: 0, height: 0 }).height, [cascade]);
  const fitting = room.height / leastHeight;
  const scale = isLarge ? Math.max(LEAST_SCALE, fitting) : Math.min(1, Math.max(SMALLEST_SCALE, fitting));
  const layout = useMemo(
    () => arrangeColumns(cascade, { width: room.width / scale, height: Math.floor(room.height / scale) }),
    [cascade, room, scale],
  );
  const { months, width, height } = layout;
  const month = monthOf(moment.day);
  const now = months.find((each) => each.month === month);
  return (
    <div ref={root} className={styles.drawing} data-drawing>
      <MonthHeads months={months} now={month} width={width} scale={scale} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer; arrow keys go to every step, and table and list have links */}
      <svg
        viewBox={`0 ${HEADS_HEIGHT} ${width} ${height - HEADS_HEIGHT}`}
        width={width * scale}
        height={(height - HEADS_HEIGHT) * scale}
        role="img"
        onClick={({ target }) => {
          const step = target instanceof Element ? stepOf(target) : null;
          if (step !== null) go(step, 'jump');
        }}
        aria-label={`Cascade from ${spark.name}: ${moment.step} of ${arrivals.length} reached by ${formatEdtf(moment.day)}. The reading list says the same in sentences.`}
      >
        {now !== undefined && (
          <rect
            x={now.left - 12}
            width={now.right - now.left + 24}
            y={HEADS_HEIGHT}
            height={height}
            className={styles.now}
          />
        )}
        <CascadePicture cascade={cascade} layout={layout} moment={moment} lens={lens} />
      </svg>
    </div>
  );
}

function stepOf(element: Element): number | null {
  const step = element.closest('[data-step]')?.getAttribute('data-step');
  return step == null ? null : Number(step);
}
