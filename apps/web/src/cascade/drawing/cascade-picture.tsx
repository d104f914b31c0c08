import type { Id } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import type { ColumnLayout } from '../layout/arrange-columns.ts';
import { drawingOrder, type Stage, stageOf } from '../layout/stage.ts';
import { isHeld, type Moment } from '../replay/moment.ts';
import styles from './cascade-drawing.module.css';
import { CascadeNode } from './cascade-node.tsx';
import { CascadeTie } from './cascade-tie.tsx';

type Props = {
  cascade: CascadeRecord;
  layout: ColumnLayout;
  moment: Moment;
  /** On paper there is no step to mark, and a piece of the drawing holds some of it. */
  piece?: { ids: ReadonlySet<Id>; hasLine: (arrival: Arrival) => boolean };
};

/** The lines, the marks and the names of a cascade at a moment, for an SVG in the px of the layout. */
export function CascadePicture({ cascade, layout: { places }, moment, piece }: Props): ReactNode {
  const { spark, arrivals } = cascade;
  const sparkPlace = places.get(spark.id);
  const isDrawn = (id: Id) => piece?.ids.has(id) ?? true;
  const isCurrent = ({ id }: Arrival) => piece === undefined && id === moment.arrival.id;
  const isHeldNow = (arrival: Arrival, stage: Stage) => stage !== 'coming' && isHeld(arrival, moment.day);
  return (
    <>
      {drawingOrder(arrivals, moment).map(({ arrival, index }) => {
        const [source, target] = [places.get(arrival.from), places.get(arrival.id)];
        if (source === undefined || target === undefined || piece?.hasLine(arrival) === false) return null;
        const stage = stageOf(arrival, index, moment);
        return (
          <g key={arrival.id} data-stage={stage} className={styles.tie}>
            <CascadeTie
              tie={arrival.tie}
              source={source}
              target={target}
              isHeld={isHeldNow(arrival, stage)}
              isChain={stage === 'chain'}
              isSelected={isCurrent(arrival)}
            />
          </g>
        );
      })}
      {sparkPlace !== undefined && isDrawn(spark.id) && (
        <g className={styles.node} data-stage="chain">
          <CascadeNode entity={spark} place={sparkPlace} />
        </g>
      )}
      {arrivals.map((arrival, index) => {
        const place = places.get(arrival.id);
        if (place === undefined || !isDrawn(arrival.id)) return null;
        const isSelected = isCurrent(arrival);
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
              isHeld={isHeldNow(arrival, stage)}
            />
          </g>
        );
      })}
    </>
  );
}
