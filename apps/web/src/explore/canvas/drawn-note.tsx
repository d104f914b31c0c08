'use client';
import { setLevel } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { awayWords, countDrawn, drawnWords, foldedWords, levelOfAll } from '../scene/drawn-words.ts';
import { explainEmpty } from '../scene/explain-empty.ts';
import styles from './drawn-note.module.css';

/** Beneath the drawing: how much it shows of what the filters keep, and the way to draw it all. */
export function DrawnNote() {
  const { record, view, scene } = useExplorer();
  const [cause] = scene.kept.length === 0 ? explainEmpty(record, view).causes : [];
  const isPart = countDrawn(scene) < scene.kept.length;
  const folded = foldedWords(scene);
  const away = awayWords(scene);
  return (
    <div className={styles.note}>
      {cause === undefined ? (
        <p>
          {drawnWords(scene, view.level)}.{' '}
          {isPart && <ExploreLink to={setLevel(levelOfAll(record, scene))}>Draw all</ExploreLink>}
        </p>
      ) : (
        <p>
          No ties left. {cause.words} <ExploreLink to={cause.change}>{cause.offer}</ExploreLink>
        </p>
      )}
      {folded !== null && <p>{folded}</p>}
      {away !== null && <p>{away}</p>}
    </div>
  );
}
