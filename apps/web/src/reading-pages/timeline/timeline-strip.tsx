'use client';
import { timelineAddress } from '@kto-kogo/address';
import type { Subject } from '@kto-kogo/domain';
import { useEffect, useEffectEvent } from 'react';
import { indexOfMonth, monthAt } from '../../time/month/months.ts';
import type { MonthCounts } from '../../time/strip/count-months.ts';
import type { SeriesWords } from '../../time/strip/series-words.ts';
import { stripOf, toSpan } from '../../time/strip/span.ts';
import { TimeStrip } from '../../time/strip/time-strip.tsx';
import { usePlayback } from '../../ui/playback/use-playback.ts';
import { useAddressView } from './use-address-view.ts';

/** How long the replay stays at a month, which is listed beneath. */
const STEP_MS = 1500;

type Props = {
  months: readonly MonthCounts[];
  marks: Subject['marks'];
  legend: readonly SeriesWords[];
  query: string;
};

/** The strip at the head of the page. Its replay goes through the months between the thumbs and lists each beneath. */
export function TimelineStrip({ months, marks, legend, query }: Props) {
  const { view, go, isGoing } = useAddressView(query);
  const strip = stripOf(months);
  const { from, to } = toSpan(view.filter, strip);
  const playback = usePlayback({
    length: to - from + 1,
    index: view.month === null ? -1 : indexOfMonth(view.month, strip) - from,
    stepMs: STEP_MS,
    isWaiting: isGoing,
    onIndex: (index, by) =>
      go(
        { ...view, month: monthAt(from + index, strip), isTable: false },
        by === 'clock' ? 'replace' : 'push',
      ),
  });
  // Pauses, so that the page does not change after a user has followed a link.
  const pauseAtLink = useEffectEvent((event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) playback.pause();
  });
  useEffect(() => {
    document.addEventListener('click', pauseAtLink, { capture: true });
    return () => document.removeEventListener('click', pauseAtLink, { capture: true });
  }, []);
  const pick = (month: string) => ({ ...view, month, isTable: false });
  return (
    <TimeStrip
      size="page"
      months={months}
      legend={legend}
      bounds={view.filter}
      onBounds={(bounds, weight) => {
        playback.pause();
        go({ ...view, filter: { ...view.filter, ...bounds } }, weight === 'step' ? 'push' : 'slide');
      }}
      picked={view.month}
      hrefOf={(month) => timelineAddress.href(pick(month))}
      onPick={(month) => {
        playback.pause();
        go(pick(month), 'push');
      }}
      playback={playback}
      marks={marks}
    />
  );
}
