'use client';
import { exploreAddress, type View } from '@kto-kogo/address';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { countMonths } from '../../time/strip/count-months.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toBounds, toSpan } from '../../time/strip/span.ts';
import { TimeStrip } from '../../time/strip/time-strip.tsx';
import { usePlayback } from '../../ui/playback/use-playback.ts';
import { selectMonth, setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { viewOf } from '../view-state/view-store.ts';
import { barsNote } from './bars-note.ts';

const STEP_MS = 600;

/**
 * The time strip of the network. Its thumbs set the time filter; playing moves the right one, so that the
 * network grows month by month. In an ego view only that person's ties are counted.
 */
export function ExploreTime() {
  const { record, terms, view, scene, actions } = useExplorer();
  const { months: strip, marks } = record.subject;
  const change = useChange();
  const months = useMemo(
    () => countMonths(scene.everyMonth.ties, scene.everyMonth.arrests, strip),
    [scene.everyMonth, strip],
  );

  const { kinds } = view.filter;
  const legend = useMemo(() => seriesWords(kinds, termLinker(terms)), [kinds, terms]);
  const { from, to } = toSpan(view.filter, strip);
  const played = useRef<View | null>(null);
  const playback = usePlayback({
    length: months.length - from,
    index: to - from,
    stepMs: STEP_MS,
    onIndex: (index, by) => {
      change(setFilter(toBounds({ from, to: from + index }, strip)), by === 'clock' ? 'slide' : 'step');
      played.current = viewOf(actions.store);
    },
  });
  const pauseUnlessPlayed = useEffectEvent((shown: View) => {
    if (playback.isPlaying && shown !== played.current) playback.pause();
  });
  useEffect(() => pauseUnlessPlayed(view), [view]);

  return (
    <TimeStrip
      size="band"
      months={months}
      legend={legend}
      bounds={view.filter}
      onBounds={(bounds, weight) => change(setFilter(bounds), weight)}
      picked={view.selection?.of === 'month' ? view.selection.id : null}
      hrefOf={(month) => exploreAddress.href(selectMonth(month)(view))}
      onPick={(month) => change(selectMonth(month))}
      playback={playback}
      marks={marks}
      note={barsNote(scene, view, strip)}
    />
  );
}
