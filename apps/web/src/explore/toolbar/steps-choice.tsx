'use client';
import { EGO_STEPS } from '@kto-kogo/address';
import { clsx } from 'clsx';
import choiceBar from '../../ui/choice-bar.module.css';
import { setSteps } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { stepsWords } from './steps-words.ts';
import styles from './toolbar.module.css';

/** How far an ego view reaches. */
export function StepsChoice() {
  const { view } = useExplorer();
  return (
    <nav aria-label="How many steps" className={clsx(choiceBar.choice, styles.steps)}>
      {EGO_STEPS.map((steps) => (
        <ExploreLink
          key={steps}
          to={setSteps(steps)}
          aria-current={view.steps === steps ? 'true' : undefined}
          aria-label={stepsWords(steps)}
        >
          {steps}
        </ExploreLink>
      ))}
    </nav>
  );
}
