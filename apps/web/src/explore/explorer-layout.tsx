'use client';
import { type ReactNode, useState } from 'react';
import { useOwnSearch } from '../record/search/own-search.ts';
import { useLargePage } from '../ui/large/use-large-page.ts';
import skipLink from '../ui/skip-link.module.css';
import { LEAVE_LARGE } from './actions/view-actions.ts';
import { useExplorer } from './context/explorer-context.tsx';
import styles from './explorer-layout.module.css';
import { FilterKey } from './filters/filter-key.tsx';
import { HINTS } from './hints/dismissed-hints.ts';
import { Hint } from './hints/hint.tsx';
import { useHints } from './hints/use-hints.ts';
import { Announcer } from './history/announcer.tsx';
import { LeaveLarge } from './large/leave-large.tsx';
import { LensStrip } from './lens/lens-strip.tsx';
import { UnscriptedLens } from './lens/unscripted-lens.tsx';
import { Notices } from './notices.tsx';
import { SidePanel } from './panel/side-panel.tsx';
import { focusRegion, region } from './regions/regions.ts';
import { useKeptFocus } from './regions/use-kept-focus.ts';
import { CurrentShape } from './scene/current-shape.tsx';
import { PrintedView } from './still/printed-view.tsx';
import { ExploreTime } from './time/explore-time.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';

type Props = {
  problems: readonly string[];
  said: string | null /** What says that the record is not here whole. */;
  part: ReactNode;
};

/**
 * Left: the key, whose rows are the filters. Centre: the view, and its months beneath. Right: the selection; on a high and narrow screen
 * it is a sheet between view and months. Nothing lies over the view: it gives up the room.
 */
export function ExplorerLayout({ problems, said, part }: Props) {
  const { view, actions } = useExplorer();
  const [isKeyOpen, setKeyOpen] = useState(false);
  const isLarge = view.size === 'large';
  useLargePage(isLarge, () => LEAVE_LARGE.perform(actions));
  const isHinted = useHints();
  // One after the other.
  const hint = HINTS.find(isHinted);
  useOwnSearch(() => setKeyOpen(true));
  useKeptFocus();
  return (
    <main
      id="main"
      tabIndex={-1}
      className={styles.explorer}
      data-large={isLarge || undefined}
      // From 1199 px down it folds away with the key: the header then has a link to it.
      data-own-search
    >
      {/* Else a keyboard comes to the view after all filters. */}
      <button type="button" className={skipLink.link} onClick={() => focusRegion('view')}>
        Skip to the view
      </button>
      <h1 className={styles.unseen}>The network</h1>
      <Announcer />
      <aside
        id="key"
        aria-label="Search and filters"
        className={styles.key}
        data-open={isKeyOpen || undefined}
        {...region('key')}
      >
        <FilterKey onClose={() => setKeyOpen(false)} hint={hint === 'key' && <Hint name={hint} />} />
      </aside>
      <div className={styles.toolbar}>
        <Toolbar isKeyOpen={isKeyOpen} onKey={() => setKeyOpen(!isKeyOpen)} />
      </div>
      <div className={styles.notices}>
        <Notices problems={problems} said={said} />
        {part}
        <UnscriptedLens />
        <LensStrip />
        {hint !== undefined && hint !== 'key' && <Hint name={hint} />}
        <PrintedView />
      </div>
      <section aria-label="The view" className={styles.view} data-shape={view.shape} {...region('view')}>
        <CurrentShape />
        {isLarge && <LeaveLarge />}
      </section>
      {view.selection !== null && (
        <div className={styles.panel}>
          <SidePanel selection={view.selection} />
        </div>
      )}
      <div className={styles.time} {...region('time')}>
        <ExploreTime />
      </div>
    </main>
  );
}
