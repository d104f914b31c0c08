'use client';
import { useState } from 'react';
import { FilterKey } from '../explore-filters/filter-key.tsx';
import { SidePanel } from '../explore-panel/side-panel.tsx';
import { ExploreTime } from '../explore-time/explore-time.tsx';
import { Toolbar } from '../explore-toolbar/toolbar.tsx';
import { CurrentShape } from './current-shape.tsx';
import { useExplorer } from './explorer-context.tsx';
import styles from './explorer-layout.module.css';
import { Notices } from './notices.tsx';

type Props = { problems: readonly string[]; said: string | null };

/** Left the key, which is the filters; centre the view; right what is selected. */
export function ExplorerLayout({ problems, said }: Props) {
  const { view } = useExplorer();
  const [isKeyOpen, setKeyOpen] = useState(false);
  return (
    <main id="main" tabIndex={-1} className={styles.explorer}>
      <h1 className={styles.unseen}>The network</h1>
      <aside
        id="key"
        aria-label="Search and filters"
        className={styles.key}
        data-open={isKeyOpen || undefined}
      >
        <FilterKey onClose={() => setKeyOpen(false)} />
      </aside>
      <div className={styles.centre}>
        <Toolbar isKeyOpen={isKeyOpen} onKey={() => setKeyOpen(!isKeyOpen)} />
        <Notices problems={problems} said={said} />
        <section aria-label="The view" className={styles.view} data-shape={view.shape}>
          <CurrentShape />
        </section>
        <ExploreTime />
      </div>
      {view.selection !== null && <SidePanel selection={view.selection} />}
    </main>
  );
}
