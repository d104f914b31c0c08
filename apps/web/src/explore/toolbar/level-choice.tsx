'use client';
import { LEVELS } from '@kto-kogo/network';
import { clsx } from 'clsx';
import choiceBar from '../../ui/choice-bar.module.css';
import { formatCount } from '../../ui/count-of.ts';
import { setLevel } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { levelWord } from '../scene/level-words.ts';
import styles from './toolbar.module.css';

/** How much of the record is shown. */
export function LevelChoice() {
  const { view, record } = useExplorer();
  return (
    <nav aria-label="How many people" className={clsx(choiceBar.choice, styles.levels)}>
      {LEVELS.map((level) => (
        <ExploreLink
          key={level}
          to={setLevel(level)}
          aria-current={view.level === level ? 'true' : undefined}
        >
          {levelWord(record, level)}, {formatCount(record.people[level].size)}
        </ExploreLink>
      ))}
    </nav>
  );
}
