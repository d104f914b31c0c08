'use client';
import { RECORD_LICENCE } from '@kto-kogo/domain';
import { Suspense } from 'react';
import { areBeside } from '../../record/interpretation/lens.ts';
import { useIsPrinting } from '../../ui/use-is-printing.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { LensesBeside } from '../lens/lenses-beside.tsx';
import styles from './printed-view.module.css';
import { StillPicture } from './still-picture.tsx';
import { keptWords, lensWords, viewTitle } from './view-words.ts';

/**
 * The printed head of the page with title, picture, key and address. Table and list print their own rows below it, and so do a
 * comparison and what connects those that are selected.
 */
export function PrintedView() {
  return useIsPrinting() ? <Sheet /> : null;
}

function Sheet() {
  const { record, view, scene, lens } = useExplorer();
  const { selection } = view;
  const tie = selection?.of === 'tie' ? record.network.ties.get(selection.id) : undefined;
  const entity = selection?.of === 'entity' ? record.network.nodes.get(selection.id) : undefined;
  const isComparison = selection?.of === 'several' && selection.shown === 'comparison';
  const isNetwork = view.shape === 'network' && scene.network.nodes.size > 0 && !isComparison;
  return (
    <div className={styles.sheet}>
      <p className={styles.title}>{viewTitle(scene)}</p>
      {tie !== undefined && <p className={styles.selected}>Selected: {tie.statement}</p>}
      {entity !== undefined && entity.id !== view.focus && (
        <p className={styles.selected}>Selected: {entity.name}</p>
      )}
      {isNetwork ? (
        // The layout is there already: it is the one on the canvas.
        <Suspense fallback={null}>
          {areBeside(view.laid, lens.lenses) ? <LensesBeside on="paper" /> : <StillPicture isOnPaper />}
        </Suspense>
      ) : (
        <p className={styles.words}>
          {keptWords(record, scene.kept.length, view)}
          {lensWords(scene)}
          {view.text !== '' && ` Of these only what holds “${view.text}”.`}
        </p>
      )}
      <p className={styles.words}>
        Kto-Kogo, record version {record.version.slice(0, 12)}. {window.location.href}, printed{' '}
        {new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.{' '}
        {RECORD_LICENCE.name}, {RECORD_LICENCE.url}.
      </p>
    </div>
  );
}
