'use client';
import { lazy, Suspense, useCallback } from 'react';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { pin, select, selectEntity, selectTie, stepBack } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { drawView } from '../scene/draw-view.ts';
import { UnscriptedNetwork } from '../still/unscripted-network.tsx';
import styles from './canvas-loading.module.css';
import type { CanvasSize } from './use-mounted-canvas.ts';

/** Loads Cytoscape only in the browser and only when a network is drawn. */
const GraphCanvas = lazy(async () => ({
  default: (await import('./graph-canvas.tsx')).GraphCanvas,
}));

/** Draws the scene and turns canvas events into changes of the view. */
export function NetworkView() {
  const { record, view, scene, canvas } = useExplorer();
  const change = useChange();
  const { ego } = scene;
  const draw = useCallback((size: CanvasSize) => drawView(record, scene, view, size), [record, scene, view]);
  if (!useIsBrowser())
    return (
      <>
        <UnscriptedNetwork />
        <CanvasLoading />
      </>
    );
  return (
    <Suspense fallback={<CanvasLoading />}>
      <GraphCanvas
        handle={canvas}
        draw={draw}
        subject={ego === null ? view.level : `around ${ego.centre.id}`}
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

/** A skeleton of the seven bands. After a second it says what is loading. */
function CanvasLoading() {
  return (
    <div className={styles.bands} role="status">
      <p className={styles.words}>Drawing the network</p>
      {[9, 17, 10, 10, 19, 16, 9].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seven blocks that never change places
        <div key={index} className={styles.band} style={{ flexGrow: width }} />
      ))}
    </div>
  );
}
