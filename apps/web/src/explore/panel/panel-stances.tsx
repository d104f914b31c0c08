import type { Id } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { StanceList_StanceFragment } from '../../graphql/generated/graphql.ts';
import { stanceList } from '../../record/interpretation/stance-list.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { countOf } from '../../ui/count-of.ts';
import styles from './panel-stances.module.css';

/**
 * What historians' readings make of what is selected; nothing where none speaks of it. Open where a lens of the view does.
 *
 * @param lenses ids of the readings laid over the view
 */
export function panelStances(
  stances: readonly StanceList_StanceFragment[],
  lenses: readonly Id[],
  linkTerms: LinkTerms,
): ReactNode {
  if (stances.length === 0) return null;
  const isOpen = stances.some(({ interpretation }) => lenses.includes(interpretation.id));
  return (
    <details className={styles.readings} open={isOpen} key={lenses.join()}>
      <summary className={styles.summary}>
        How historians read it: {countOf(stances.length, 'reading', 'readings')}
      </summary>
      {stanceList(stances, linkTerms.folded())}
    </details>
  );
}
