'use client';
import { formatEdtf, monthOf } from '@kto-kogo/domain';
import { useMemo } from 'react';
import type { CascadeRecord } from '../cascade-record.ts';
import { arrangeColumns } from '../layout/arrange-columns.ts';
import { drawingOrder, stageOf } from '../layout/stage.ts';
import { isHeld, type Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import styles from './cascade-drawing.module.css';
import { CascadeNode } from './cascade-node.tsx';
import { CascadeTie } from './cascade-tie.tsx';
import { HEADS_HEIGHT, MonthHeads } from './month-heads.tsx';

/** Width at a 1440 px window. Smaller cascades spread to it; larger ones scroll. */
const WIDTH = 1080;

type Props = {
  cascade: CascadeRecord;
  moment: Moment;
};

/**
 * The seed at the left, then one column for each month in which somebody new is reached. Table and list hold
 * the same.
 */
export function CascadeDrawing({ cascade, moment }: Props) {
  const { spark, arrivals } = cascade;
  const { go } = useReplayContext();
  const layout = useMemo(() => arrangeColumns(cascade, WIDTH), [cascade]);
  const { places, months, width, height } = layout;
  const sparkPlace = places.get(spark.id);
  const month = monthOf(moment.day);
  const now = months.find((each) => each.month === month);
  return (
    <div className={styles.drawing}>
      <MonthHeads months={months} now={month} width={width} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer; arrow keys go to every step, and table and list have links */}
      <svg
        viewBox={`0 ${HEADS_HEIGHT} ${width} ${height - HEADS_HEIGHT}`}
        width={width}
        height={height - HEADS_HEIGHT}
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
        {drawingOrder(arrivals, moment).map(({ arrival, index }) => {
          const [source, target] = [places.get(arrival.from), places.get(arrival.id)];
          if (source === undefined || target === undefined) return null;
          const stage = stageOf(arrival, index, moment);
          return (
            <g key={arrival.id} data-stage={stage} className={styles.tie}>
              <CascadeTie
                tie={arrival.tie}
                source={source}
                target={target}
                isHeld={stage !== 'coming' && isHeld(arrival, moment.day)}
                isChain={stage === 'chain'}
                isSelected={arrival.id === moment.arrival.id}
              />
            </g>
          );
        })}
        {sparkPlace !== undefined && (
          <g className={styles.node} data-stage="chain">
            <CascadeNode entity={spark} place={sparkPlace} />
          </g>
        )}
        {arrivals.map((arrival, index) => {
          const place = places.get(arrival.id);
          if (place === undefined) return null;
          const isSelected = arrival.id === moment.arrival.id;
          const stage = stageOf(arrival, index, moment);
          return (
            <g
              key={arrival.id}
              className={styles.node}
              data-stage={stage}
              data-selected={isSelected || undefined}
              data-step={index + 1}
            >
              <title>{arrival.tie.statement}</title>
              <CascadeNode
                entity={arrival}
                place={place}
                isSelected={isSelected}
                isHeld={stage !== 'coming' && isHeld(arrival, moment.day)}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function stepOf(element: Element): number | null {
  const step = element.closest('[data-step]')?.getAttribute('data-step');
  return step == null ? null : Number(step);
}
