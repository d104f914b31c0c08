'use client';
import type { Id } from '@kto-kogo/domain';
import { type RefObject, useEffect, useState } from 'react';
import { TieCurve } from '../../marks/tie-curve.tsx';
import { type LaidTie, layTie } from '../layout/lay-tie.ts';
import type { Place } from '../layout/place-box.ts';
import { isHeld, type Moment } from '../replay/moment.ts';
import styles from './cascade-bands.module.css';

/** Equals the padding of marks in the stylesheet. */
const MARK_PADDING = 3;

type Props = { spark: Id; moment: Moment; within: RefObject<HTMLElement | null> };

/** Draws the chain to the current step over marks whose positions only the browser knows. */
export function ChainLines({ spark, moment, within }: Props) {
  const [lines, setLines] = useState<readonly LaidTie[]>([]);
  useEffect(() => {
    const element = within.current;
    if (element === null) return;
    const measure = () => setLines(layChain(element, spark, moment));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [within, spark, moment]);
  return (
    <svg className={styles.lines} aria-hidden="true">
      {lines.map((line, index) => {
        const arrival = moment.chain[index];
        return arrival === undefined ? null : (
          <TieCurve key={arrival.id} traits={arrival.tie} {...line} width={2.4} />
        );
      })}
    </svg>
  );
}

function layChain(element: HTMLElement, spark: Id, { chain, day }: Moment): LaidTie[] {
  const origin = element.getBoundingClientRect();
  const placeOf = (id: Id): Place | null => {
    const mark = element.querySelector(`[data-mark="${id}"]`);
    if (mark === null || origin.width === 0) return null;
    const { left, top, width, height } = mark.getBoundingClientRect();
    const x = Math.round(left - origin.left + width / 2);
    const y = Math.round(top - origin.top + height / 2);
    return { x, y, bend: 0, left: x, right: x, radius: width / 2 - MARK_PADDING, lines: [] };
  };
  return chain.flatMap((arrival, index) => {
    const [source, target] = [placeOf(chain[index - 1]?.id ?? spark), placeOf(arrival.id)];
    return source === null || target === null ? [] : [layTie(source, target, isHeld(arrival, day))];
  });
}
