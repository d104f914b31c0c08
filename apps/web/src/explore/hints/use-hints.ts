'use client';
import { OPENING_VIEW } from '@kto-kogo/address';
import { useEffect, useState } from 'react';
import { useExplorer } from '../context/explorer-context.tsx';
import { dismissHint, type HintName, useDismissedHints } from './dismissed-hints.ts';

/**
 * Which hints a first visit is given. Doing what one of them says dismisses it; whoever came by a link to a selection is given none.
 *
 * @returns whether a hint is shown
 */
export function useHints(): (name: HintName) => boolean {
  const { view, scene } = useExplorer();
  const { selection, filter, shape, size } = view;
  const [isGuided] = useState(selection === null && view.focus === null);
  const dismissed = useDismissedHints();
  useEffect(() => {
    if (!isGuided) return;
    if (selection?.of === 'entity') dismissHint('person');
    if (selection?.of === 'tie') dismissHint('line');
  }, [isGuided, selection]);
  const [first] = useState(filter);
  useEffect(() => {
    if (filter !== first && filter !== OPENING_VIEW.filter) dismissHint('key');
  }, [filter, first]);
  // Where nothing is drawn there is nothing to choose, and the row of a hint would move what helps out.
  const isDrawn = shape === 'network' && scene.network.nodes.size > 0;
  return (name) => isGuided && size === 'plain' && !dismissed.includes(name) && (name === 'key' || isDrawn);
}
