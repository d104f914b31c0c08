'use client';
import { selectedOf } from '@kto-kogo/address';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CompactRecord } from '../record/network/compact-record.ts';
import { isWhole, toExplorerRecord } from '../record/network/explorer-record.ts';
import { useShowInView } from '../record/palette/view-commands.ts';
import { useOwnNames } from '../record/search/own-names.ts';
import type { Term } from '../record/terms/term.ts';
import { useKeyGroup } from '../ui/keyboard/key-groups.ts';
import { useSteady } from '../ui/use-steady.ts';
import { ACTION_KEYS } from './actions/action-key-group.ts';
import { showFound } from './actions/show-found.ts';
import { useShortcuts } from './actions/use-shortcuts.ts';
import { leaveOrStepBack } from './actions/view-changes.ts';
import { CANVAS_KEYS } from './canvas/canvas-key-group.ts';
import { LateViewActs } from './commands/late-view-acts.tsx';
import { ExplorerContext } from './context/explorer-context.tsx';
import { ExplorerLayout } from './explorer-layout.tsx';
import { type GivenLenses, useLenses, withGivenLenses } from './lens/use-lenses.ts';
import { REGION_KEYS, useRegionKeys } from './regions/use-region-keys.ts';
import { ROW_KEYS } from './rows/row-key-group.ts';
import { deriveScene } from './scene/derive-scene.ts';
import { readView, settleView } from './view-state/read-view.ts';
import { useBrowserHistory } from './view-state/use-browser-history.ts';
import { useStoredView } from './view-state/use-stored-view.ts';
import { changeView, createViewStore, settleAnew, viewOf } from './view-state/view-store.ts';

/** Only where the record is too large to be here whole. */
const PartStrip = dynamic(() => import('./core/part-strip.tsx').then((module) => module.PartStrip));

/** How long a status message stays. */
const SAID_MS = 4000;

type Props = {
  record: CompactRecord;
  terms: readonly Term[] /** Of the address, as it changes. */;
  query: string;
  /** Of the address with which the page came. */
  lenses: GivenLenses | null;
};

/**
 * The explorer: a store for the view, synchronised with the address, and everything derived from record and
 * view.
 */
export function Explorer({ record: given, terms, query, lenses }: Props) {
  const [{ of, core }, setCore] = useState({ of: given, core: given });
  if (of !== given) setCore({ of: given, core: given });
  const record = useMemo(() => toExplorerRecord(core), [core]);
  const [store] = useState(() => {
    const { view, problems } = readView(record, new URLSearchParams(query));
    return createViewStore(withGivenLenses(view, lenses), problems, (next, before) =>
      settleView(record, next, before),
    );
  });
  const settledWith = useRef(record);
  useEffect(() => {
    const { nodes } = settledWith.current.network;
    settledWith.current = record;
    // Whoever was selected before anything was known of them is seen with their ties now.
    const isOpening = selectedOf(viewOf(store).selection).some((id) => !nodes.has(id));
    settleAnew(store, (next, before) => settleView(record, next, before), isOpening);
  }, [store, record]);
  useBrowserHistory(store, query);
  const { view, problems } = useStoredView(store);
  // Where the camera stands and what is searched for in the table change nothing of what is shown.
  const framed = useSteady({ ...view, frame: null, text: '' });
  const lens = useLenses(view.lenses, lenses);
  const scene = useMemo(() => deriveScene(record, framed, lens.marks), [record, framed, lens.marks]);
  const [said, say] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => say(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const actions = useMemo(() => ({ store, scene, say }), [store, scene]);
  useShortcuts(actions);
  useShowInView(useCallback((found) => showFound(actions, record, found), [actions, record]));
  useOwnNames(record.network);
  useRegionKeys(useCallback(() => changeView(store, leaveOrStepBack), [store]));
  useKeyGroup(REGION_KEYS);
  useKeyGroup(ACTION_KEYS);
  useKeyGroup(CANVAS_KEYS);
  useKeyGroup(ROW_KEYS);
  const explorer = useMemo(
    () => ({ record, terms, view, scene, lens, actions }),
    [record, terms, view, scene, lens, actions],
  );
  return (
    <ExplorerContext value={explorer}>
      <ExplorerLayout
        problems={problems}
        said={said}
        part={!isWhole(record) && <PartStrip onCore={(came) => setCore({ of: given, core: came })} />}
      />
      <LateViewActs />
    </ExplorerContext>
  );
}
