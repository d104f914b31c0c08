'use client';
import { keepsArrest, keepsTie } from '@kto-kogo/domain';
import { hasEnd } from '@kto-kogo/network';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { exploreAddress } from '../../address/explore.ts';
import type { View } from '../../address/explore-view.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { MONTHS } from '../../time/month/months.ts';
import { countMonths } from '../../time/strip/count-months.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toBounds, toSpan } from '../../time/strip/span.ts';
import { TimeStrip } from '../../time/strip/time-strip.tsx';
import { usePlayback } from '../../ui/playback/use-playback.ts';
import { selectMonth, setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { viewOf } from '../view-state/view-store.ts';

const STEP_MS = 600;

/**
 * The time strip of the network. Its thumbs set the time filter; playing moves the right one, so that the
 * network grows month by month. In an ego view only that person's ties are counted.
 */
export function ExploreTime() {
  const { record, terms, view, scene, actions } = useExplorer();
  const change = useChange();
  const centre = scene.ego?.centre.id ?? null;
  const months = useMemo(() => {
    const filter = { ...view.filter, since: null, until: null };
    const isOfCentre = (id: string) => centre === null || id === centre;
    return countMonths(
      [...record.network.ties.values()].filter(
        (tie) => keepsTie(tie, filter) && (centre === null || hasEnd(tie, centre)),
      ),
      record.arrests.filter((arrest) => keepsArrest(arrest, filter) && isOfCentre(arrest.figure)),
    );
  }, [record, view.filter, centre]);

  const { kinds } = view.filter;
  const legend = useMemo(() => seriesWords(kinds, termLinker(terms)), [kinds, terms]);
  const { from, to } = toSpan(view.filter);
  const played = useRef<View | null>(null);
  const playback = usePlayback({
    length: MONTHS - from,
    index: to - from,
    stepMs: STEP_MS,
    onIndex: (index, by) => {
      change(setFilter(toBounds({ from, to: from + index })), by === 'clock' ? 'slide' : 'step');
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
      note={view.filter.until === null ? null : 'Faint lines may be later.'}
    />
  );
}
