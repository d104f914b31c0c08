'use client';
import dynamic from 'next/dynamic';
import { type ComponentProps, Suspense, useMemo, useState } from 'react';
import { tallnessOf } from '../../picture/layouts/stretch.ts';
import type { Picture } from '../../picture/picture.ts';
import { areBeside } from '../../record/interpretation/lens.ts';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { useSteady } from '../../ui/use-steady.ts';
import {
  pin,
  select,
  selectEntity,
  selectSeveral,
  selectTie,
  setFrame,
  toggleSelected,
} from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { LensesBeside } from '../lens/lenses-beside.tsx';
import { useActsMenu } from '../menu/use-acts-menu.tsx';
import { attentionOf } from '../scene/attention-of.ts';
import { drawView } from '../scene/draw-view.ts';
import { UnscriptedNetwork } from '../still/unscripted-network.tsx';
import styles from './canvas-loading.module.css';
import { LayoutNote } from './layout-note.tsx';
import { useLaid } from './use-laid.ts';
import type { CanvasSize } from './use-mounted-canvas.ts';

/** With Cytoscape, which is loaded only when a network is drawn. The server names its scripts in the head of the page, so that they come with the others. */
const GraphCanvas = dynamic(
  async () => {
    const { GraphCanvas: Canvas } = await import('./graph-canvas.tsx');
    return (props: ComponentProps<typeof Canvas> | { draw: null }) =>
      props.draw === null ? null : <Canvas {...props} />;
  },
  { loading: () => <CanvasLoading /> },
);

/** Draws the scene and turns canvas events into changes of the view. */
export function NetworkView() {
  const { record, view, scene, lens } = useExplorer();
  const change = useChange();
  const { ego } = scene;
  const { selection } = view;
  const { openMenu, menu } = useActsMenu();
  const [isShelfOpen, setShelfOpen] = useState(false);
  const { laid, state, again } = useLaid(view.layout, record);
  // Neither do moves of the camera draw anew.
  const drawn = useSteady({ ...view, frame: null });
  const draw = useMemo(() => {
    if (laid === null) return null;
    const { layout, run } = laid;
    const drawFor = (size: CanvasSize) =>
      drawView(record, scene, { ...drawn, layout }, run, size, isShelfOpen);
    // Only an ego view of one step depends on the size of the canvas, others on how high it is for its width.
    const isFitted = ego !== null && drawn.steps === 1;
    const pictures = new Map<number, Picture>();
    return (size: CanvasSize) => {
      if (isFitted) return drawFor(size);
      const tallness = tallnessOf(size);
      const picture = pictures.get(tallness) ?? drawFor(size);
      pictures.set(tallness, picture);
      return picture;
    };
  }, [record, scene, drawn, laid, ego, isShelfOpen]);
  const attention = useMemo(() => attentionOf(scene, selection), [scene, selection]);
  if (!useIsBrowser())
    return (
      <>
        <UnscriptedNetwork />
        <GraphCanvas draw={null} />
        <CanvasLoading />
      </>
    );
  if (areBeside(view.laid, lens.lenses))
    return (
      <Suspense fallback={<CanvasLoading />}>
        <LensesBeside on="screen" />
      </Suspense>
    );
  const note = state !== 'there' && <LayoutNote state={state} layout={view.layout} onAgain={again} />;
  if (laid === null || draw === null)
    return (
      <>
        <CanvasLoading />
        {note}
      </>
    );
  const isTie = (id: string) => record.network.ties.has(id);
  return (
    <>
      <GraphCanvas
        draw={draw}
        subject={ego === null ? laid.layout : `around ${ego.centre.id} ${view.steps}`}
        frame={view.frame}
        attention={attention}
        isLarge={view.size === 'large'}
        selected={selection?.of === 'entity' || selection?.of === 'tie' ? selection.id : null}
        onSelect={(id, isMore) => {
          if (isTie(id)) change(selectTie(id));
          else change(isMore ? toggleSelected(id) : selectEntity(id));
        }}
        onBundle={(from, to) => change(selectSeveral([from, to], 'connections'))}
        onMenu={openMenu}
        onEnclose={(ids) => {
          if (ids.length > 0) change(selectSeveral(ids));
        }}
        onClear={() => change(ego === null ? select(null) : (now) => now)}
        onMove={(id, place) => {
          if (ego === null) change(pin(id, place));
        }}
        onFrame={(frame) => change(setFrame(frame), 'slide')}
        onFit={() => change(setFrame(null))}
        onShelf={() => setShelfOpen((isOpen) => !isOpen)}
      />
      {note}
      {menu}
    </>
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
