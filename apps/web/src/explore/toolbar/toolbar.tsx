'use client';
import { List, Network, SlidersHorizontal, Table2 } from 'lucide-react';
import type { Shape } from '../../address/explore-view.ts';
import { Button } from '../../ui/button.tsx';
import choiceBar from '../../ui/choice-bar.module.css';
import { REDO, UNDO } from '../actions/history-actions.ts';
import { FIT, LINK } from '../actions/view-actions.ts';
import { setShape } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { HistoryMenu } from '../history/history-menu.tsx';
import { region } from '../regions/regions.ts';
import { SavedViewsButton } from '../saved/saved-views-button.tsx';
import { ActionButton } from './action-button.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { LevelChoice } from './level-choice.tsx';
import styles from './toolbar.module.css';

const SHAPES: readonly { shape: Shape; word: string; Icon: typeof Network }[] = [
  { shape: 'network', word: 'Network', Icon: Network },
  { shape: 'table', word: 'Table', Icon: Table2 },
  { shape: 'list', word: 'Reading list', Icon: List },
];

type Props = { isKeyOpen: boolean; onKey: () => void };

/** Above the view: which shape, how much of the record or where one is, undo, redo, fit, link. */
export function Toolbar({ isKeyOpen, onKey }: Props) {
  const { view, scene } = useExplorer();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="The view" {...region('toolbar')}>
      <Button
        className={styles.filters}
        aria-label="Filters"
        aria-expanded={isKeyOpen}
        aria-controls="key"
        onClick={onKey}
      >
        <SlidersHorizontal size={15} strokeWidth={1.75} aria-hidden />
        <span className={styles.narrow}>Filters</span>
      </Button>
      <nav aria-label="Shape of the view" className={choiceBar.choice}>
        {SHAPES.map(({ shape, word, Icon }) => (
          <ExploreLink
            key={shape}
            to={setShape(shape)}
            aria-current={view.shape === shape ? 'true' : undefined}
            title={word}
          >
            <Icon size={15} strokeWidth={1.75} aria-hidden className={styles.shapeIcon} />
            <span className={styles.shapeWord}>{word}</span>
          </ExploreLink>
        ))}
      </nav>
      {scene.ego === null && view.selection?.of !== 'tie' ? <LevelChoice /> : <Breadcrumb />}
      <div className={styles.acts}>
        <ActionButton action={UNDO} isBare />
        <ActionButton action={REDO} isBare />
        <HistoryMenu />
        <SavedViewsButton />
        {view.shape === 'network' && <ActionButton action={FIT} />}
        <ExportMenu />
        <ActionButton action={LINK} />
      </div>
    </div>
  );
}
