'use client';
import type { Id } from '@kto-kogo/domain';
import { useMemo } from 'react';
import { exploreAddress } from '../../address/explore.ts';
import { isSelected } from '../../address/explore-view.ts';
import { selectEntity } from '../actions/view-changes.ts';
import { useExplorer } from '../context/explorer-context.tsx';

export type NameLinks = {
  hrefOf: (id: Id) => string;
  nameOf: (id: Id) => string;
  isSelected: (id: Id) => boolean;
};

/** The links of names. Rows are many and names few, so each address is written once. */
export function useNameLinks(): NameLinks {
  const { record, view } = useExplorer();
  const { nodes } = record.network;
  return useMemo(() => {
    const hrefs = new Map<Id, string>();
    return {
      hrefOf: (id) => {
        const href = hrefs.get(id) ?? exploreAddress.href(selectEntity(id)(view));
        hrefs.set(id, href);
        return href;
      },
      nameOf: (id) => nodes.get(id)?.shortName ?? id,
      isSelected: (id) => isSelected(view.selection, id),
    };
  }, [nodes, view]);
}
