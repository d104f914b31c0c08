'use client';
import { exploreAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { useMemo } from 'react';
import { useSteady } from '../../ui/use-steady.ts';
import { type Change, selectEntity, selectTie } from '../actions/view-changes.ts';
import { useExplorer } from '../context/explorer-context.tsx';

export type RowLinks = {
  ofName: (id: Id) => string;
  ofTie: (id: Id) => string;
  nameOf: (id: Id) => string;
};

/** The links of rows. They lead to another selection, so that they are the same whatever is selected: a choice draws few rows anew. */
export function useRowLinks(): RowLinks {
  const { record, view } = useExplorer();
  const { nodes } = record.network;
  const base = useSteady({ ...view, selection: null });
  return useMemo(() => {
    const hrefTo = (change: Change) => exploreAddress.href(change(base));
    // Names are few, and stand in many rows.
    const ofNames = new Map<Id, string>();
    return {
      ofName: (id) => {
        const href = ofNames.get(id) ?? hrefTo(selectEntity(id));
        ofNames.set(id, href);
        return href;
      },
      ofTie: (id) => hrefTo(selectTie(id)),
      nameOf: (id) => nodes.get(id)?.shortName ?? id,
    };
  }, [nodes, base]);
}
