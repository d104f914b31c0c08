import type { Layout } from '@kto-kogo/address';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { loadedRun, loadRun } from '../../picture/layouts/layouts.ts';
import type { LayoutRun } from '../../picture/layouts/places.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';

export type Laid = { layout: Layout; run: LayoutRun };

/**
 * What the layout of the view runs. It comes when it is chosen; meanwhile the one before is drawn.
 *
 * @returns what is drawn: null where nothing was before
 */
export function useLaid(
  asked: Layout,
  record: ExplorerRecord,
): {
  laid: Laid | null;
  state: 'there' | 'coming' | 'failed';
  again: () => void;
} {
  const [before, setBefore] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<Layout | null>(null);
  const load = useCallback(
    (layout: Layout) =>
      loadRun(layout, record).then(
        (run) => setBefore({ layout, run }),
        () => setFailed(layout),
      ),
    [record],
  );
  useEffect(() => void load(asked), [asked, load]);
  const again = useCallback(() => {
    setFailed(null);
    void load(asked);
  }, [asked, load]);
  const run = loadedRun(asked, record);
  const laid = useMemo(() => (run === null ? before : { layout: asked, run }), [run, asked, before]);
  const state = laid?.layout === asked ? 'there' : failed === asked ? 'failed' : 'coming';
  return { laid, state, again };
}
