'use client';
import { lazy, Suspense, useCallback } from 'react';
import { lastDay } from '../../address/explore-view.ts';
import { POSITIONS } from '../../picture/computed-positions.ts';
import { arrangeBands } from '../../picture/layouts/arrange-bands.ts';
import { arrangeEgoView } from '../../picture/layouts/arrange-ego.ts';
import { markVague } from '../../picture/mark-vague.ts';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { pin, select, selectEntity, selectTie, stepBack } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { CanvasLoading } from './canvas-loading.tsx';

/** Loads Cytoscape only in the browser and only when a network is drawn. */
const GraphCanvas = lazy(async () => ({
  default: (await import('./graph-canvas.tsx')).GraphCanvas,
}));

/**
 * Third step of the pipeline: makes a picture of the scene and turns canvas events into changes of the view.
 */
export function NetworkView() {
  const { record, view, scene, canvas } = useExplorer();
  const change = useChange();
  const { network, folded, ego } = scene;
  const { level, pinned, filter } = view;
  const { until } = filter;
  const draw = useCallback(
    (size: { width: number; height: number }) => {
      const positions = POSITIONS.levels[level];
      const picture =
        ego === null
          ? arrangeBands({ scene: network, positions, pinned, folded, ties: record.ties })
          : arrangeEgoView(ego, record.ties, size);
      return until === null ? picture : markVague(picture, network, lastDay(until));
    },
    [network, folded, ego, level, pinned, record, until],
  );
  if (!useIsBrowser()) return <CanvasLoading />;
  return (
    <Suspense fallback={<CanvasLoading />}>
      <GraphCanvas
        handle={canvas}
        draw={draw}
        subject={ego === null ? level : `around ${ego.centre.id}`}
        selected={view.selection?.id ?? null}
        onSelect={(id) => change(record.network.ties.has(id) ? selectTie(id) : selectEntity(id))}
        onClear={() => change(ego === null ? select(null) : (now) => now)}
        onBack={() => change(stepBack)}
        onMove={(id, place) => {
          if (ego === null) change(pin(id, place));
        }}
      />
    </Suspense>
  );
}
