import type { Id } from '@kto-kogo/domain';
import { type ReactNode, useMemo } from 'react';
import type { Box } from '../../geometry/box.ts';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import type { ColumnLayout } from '../layout/arrange-columns.ts';
import { drawingOrder, type Stage, stageOf } from '../layout/stage.ts';
import { type LaidLens, marksOf } from '../lens/laid-lens.ts';
import { LensBands } from '../lens/lens-bands.tsx';
import { LensTagShape } from '../lens/lens-tag-shape.tsx';
import { placeTags } from '../lens/place-tags.ts';
import { isHeld, type Moment } from '../replay/moment.ts';
import styles from './cascade-drawing.module.css';
import { CascadeNode } from './cascade-node.tsx';
import { CascadeTie } from './cascade-tie.tsx';
import { HEADS_HEIGHT } from './month-heads.tsx';

type Props = {
  cascade: CascadeRecord;
  layout: ColumnLayout;
  moment: Moment;
  lens: LaidLens;
  /** On paper there is no step to mark, and a piece of the drawing holds some of it. */
  piece?: { ids: ReadonlySet<Id>; hasLine: (arrival: Arrival) => boolean; left: number; right: number };
};

/** The lines, the marks and the names of a cascade at a moment, for an SVG in the px of the layout. */
export function CascadePicture({ cascade, layout, moment, lens, piece }: Props): ReactNode {
  const { places } = layout;
  const { spark, arrivals } = cascade;
  const sparkPlace = places.get(spark.id);
  const isDrawn = (id: Id) => piece?.ids.has(id) ?? true;
  const isCurrent = ({ id }: Arrival) => piece === undefined && id === moment.arrival.id;
  const isHeldNow = (arrival: Arrival, stage: Stage) => stage !== 'coming' && isHeld(arrival, moment.day);
  const stages = new Map(arrivals.map((arrival, index) => [arrival.id, stageOf(arrival, index, moment)]));
  const tags = useMemo(() => placeTags(cascade, layout, HEADS_HEIGHT, lens), [cascade, layout, lens]);
  const sparkMarks = lens.marks.get(spark.id);
  return (
    <>
      {sparkMarks !== undefined && sparkPlace !== undefined && isDrawn(spark.id) && (
        <LensBands marks={{ entity: sparkMarks, tie: null }} place={sparkPlace} />
      )}
      {/* What a lens says is read at any step: neither bands nor tags are faint where they lie on what is yet to come. */}
      {arrivals.map((arrival) => {
        const { id, from } = arrival;
        const [marks, place] = [marksOf(lens, arrival), places.get(id)];
        const stage = stages.get(id);
        if (marks === null || place === undefined || stage === undefined) return null;
        return (
          <g key={id}>
            <LensBands
              marks={{
                entity: isDrawn(id) ? marks.entity : null,
                tie: piece?.hasLine(arrival) === false ? null : marks.tie,
              }}
              place={place}
              source={places.get(from)}
              isHeld={isHeldNow(arrival, stage)}
            />
          </g>
        );
      })}
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
      {tags
        .filter(({ box }) => piece === undefined || isWithinPiece(box, piece))
        .map((tag) => (
          <g key={tag.key}>
            <LensTagShape tag={tag} />
          </g>
        ))}
    </>
  );
}

/** A tag stands in one piece: that of its middle. */
function isWithinPiece(box: Box, { left, right }: { left: number; right: number }): boolean {
  const middle = (box.left + box.right) / 2;
  return middle >= left && middle < right;
}
