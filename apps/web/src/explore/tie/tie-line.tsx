'use client';
import { COERCED_WORDS, STANDING_WORDS, type TieSummary, TRUTH_WORDS } from '@kto-kogo/domain';
import { TieSample } from '../../marks/tie-sample.tsx';
import { selectTie } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './tie-line.module.css';

/**
 * A tie in a list: sample, statement and status; opens the claim card. `detail` is what the statement leaves
 * out.
 */
export function TieLine({ tie, detail = null }: { tie: TieSummary; detail?: string | null }) {
  const { view } = useExplorer();
  const isSelected = view.selection?.id === tie.id;
  return (
    <li className={styles.line} data-selected={isSelected || undefined}>
      <TieSample traits={tie} width={36} />
      <div>
        <ExploreLink
          to={selectTie(tie.id)}
          className={styles.statement}
          aria-current={isSelected || undefined}
        >
          {tie.statement}
        </ExploreLink>
        <p className={styles.status}>
          {tieStatus(tie)}
          {detail !== null && ` · ${detail}`}
        </p>
      </div>
    </li>
  );
}

/**
 * Truth and coercion in words ("held to be fabricated · under force"), and the standing when it is below
 * documented or nothing else is said.
 */
function tieStatus(tie: TieSummary): string {
  const said = [
    ...(tie.truth === null ? [] : [TRUTH_WORDS[tie.truth]]),
    ...(tie.coerced === null ? [] : [COERCED_WORDS[tie.coerced]]),
  ];
  const isPlain = tie.standing === 'DOCUMENTED' && said.length > 0;
  return (isPlain ? said : [...said, STANDING_WORDS[tie.standing]]).join(' · ');
}
