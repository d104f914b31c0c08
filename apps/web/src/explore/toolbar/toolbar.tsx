'use client';
import { SHAPES } from '@kto-kogo/address';
import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import choiceBar from '../../ui/choice-bar.module.css';
import { useFolding } from '../../ui/use-folding.ts';
import { REDO, UNDO } from '../actions/history-actions.ts';
import { FIT, LINK } from '../actions/view-actions.ts';
import { setShape } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { HistoryMenu } from '../history/history-menu.tsx';
import { region } from '../regions/regions.ts';
import { SavedViewsButton } from '../saved/saved-views-button.tsx';
import { SHAPE_WORDS } from '../scene/shape-words.ts';
import { ActionButton } from './action-button.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { LeftOutMenu } from './left-out-menu.tsx';
import { LevelChoice } from './level-choice.tsx';
import { MoreMenu } from './more-menu.tsx';
import { StepsChoice } from './steps-choice.tsx';
import styles from './toolbar.module.css';

/** Steps in which it leaves out what does not fit, see the style sheet. */
const FOLDS = 8;

type Props = { isKeyOpen: boolean; onKey: () => void };

/**
 * Above the view: which shape, how much of the record or where one is, undo, redo, fit, link. Where it is narrow, what does not fit
 * goes into a menu.
 */
export function Toolbar({ isKeyOpen, onKey }: Props) {
  const { view, scene } = useExplorer();
  const bar = useRef<HTMLDivElement>(null);
  useFolding(bar, FOLDS);
  return (
    <div ref={bar} className={styles.toolbar} role="toolbar" aria-label="The view" {...region('toolbar')}>
      <Button
        className={styles.filters}
        aria-label="Key and filters"
        aria-expanded={isKeyOpen}
        aria-controls="key"
        onClick={onKey}
      >
        <SlidersHorizontal size={15} strokeWidth={1.75} aria-hidden />
        <span>
          Key<span className={styles.long}> and filters</span>
        </span>
      </Button>
      <nav aria-label="Shape of the view" className={choiceBar.choice}>
        {SHAPES.map((shape) => (
          <ExploreLink
            key={shape}
            to={setShape(shape)}
            aria-current={view.shape === shape ? 'true' : undefined}
            aria-label={SHAPE_WORDS[shape].word}
          >
            <span className={styles.long}>{SHAPE_WORDS[shape].word}</span>
            <span className={styles.short}>{SHAPE_WORDS[shape].short}</span>
          </ExploreLink>
        ))}
      </nav>
      {view.shape === 'network' && <LayoutMenu />}
      {scene.ego === null && view.selection?.of !== 'tie' ? <LevelChoice /> : <Breadcrumb />}
      {scene.ego !== null && view.selection?.of !== 'tie' && <StepsChoice />}
      <div className={styles.acts}>
        <LeftOutMenu />
        <ActionButton action={UNDO} isBare className={styles.undo} />
        <ActionButton action={REDO} isBare className={styles.roomy} />
        <HistoryMenu className={styles.roomy} />
        <SavedViewsButton className={styles.roomy} />
        {view.shape === 'network' && <ActionButton action={FIT} className={styles.roomy} />}
        <ExportMenu />
        <ActionButton action={LINK} className={styles.roomy} />
        <MoreMenu />
      </div>
    </div>
  );
}
