'use client';
import { useState } from 'react';
import { useExplorer } from './context/explorer-context.tsx';
import styles from './explorer-layout.module.css';
import { FilterKey } from './filters/filter-key.tsx';
import { Announcer } from './history/announcer.tsx';
import { Notices } from './notices.tsx';
import { SidePanel } from './panel/side-panel.tsx';
import { region } from './regions/regions.ts';
import { CurrentShape } from './scene/current-shape.tsx';
import { PrintedView } from './still/printed-view.tsx';
import { ExploreTime } from './time/explore-time.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';

type Props = { problems: readonly string[]; said: string | null };

/** Left: the key, whose rows are the filters. Centre: the view. Right: the selection. */
export function ExplorerLayout({ problems, said }: Props) {
  const { view } = useExplorer();
  const [isKeyOpen, setKeyOpen] = useState(false);
  return (
    <main id="main" tabIndex={-1} className={styles.explorer}>
      <h1 className={styles.unseen}>The network</h1>
      <Announcer />
      <aside
        id="key"
        aria-label="Search and filters"
        className={styles.key}
        data-open={isKeyOpen || undefined}
        {...region('key')}
      >
        <FilterKey onClose={() => setKeyOpen(false)} />
      </aside>
      <div className={styles.centre}>
        <Toolbar isKeyOpen={isKeyOpen} onKey={() => setKeyOpen(!isKeyOpen)} />
        <Notices problems={problems} said={said} />
        <PrintedView />
        <section aria-label="The view" className={styles.view} data-shape={view.shape} {...region('view')}>
          <CurrentShape />
        </section>
        <div className={styles.time} {...region('time')}>
          <ExploreTime />
        </div>
      </div>
      {view.selection !== null && <SidePanel selection={view.selection} />}
    </main>
  );
}
