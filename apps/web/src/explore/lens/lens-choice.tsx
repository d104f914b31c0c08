'use client';
import type { Id } from '@kto-kogo/domain';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { LensSelect } from '../../record/interpretation/lens-select.tsx';
import { getLensesQuery, lensVariables } from '../../record/interpretation/lenses-query.ts';
import { setLenses, takeLensesOff } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import fold from '../filters/filter-fold.module.css';
import { AskingOrFailed } from '../panel/asking-or-failed.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import styles from './lens-choice.module.css';
import { spokenOf } from './spoken-of.ts';

/** In the key: which historians' readings are laid over the view. What can be chosen is asked for once the fold is open. */
export function LensChoice() {
  const { record, view, lens } = useExplorer();
  const change = useChange();
  const [isOpen, setOpen] = useState(view.lenses.length > 0);
  const answer = useAnswer(getLensesQuery, isOpen ? lensVariables(view.lenses) : null);
  const id = useId();
  const [first, second] = view.lenses;
  const groups = answer.state === 'answered' ? answer.data.interpretationGroups : lens.groups;
  const choose = (...ids: (Id | undefined)[]) => {
    const chosen = ids.flatMap((each) => (each === undefined || each === '' ? [] : [each]));
    const none = takeLensesOff(spokenOf(lens.lenses, record.network));
    change(chosen.length === 0 ? none : setLenses(chosen));
  };
  const names = lens.lenses.map(({ name }) => name);
  return (
    <section className={fold.fold} aria-labelledby={id}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={fold.summary}>
          <h2 id={id} className={fold.title}>
            Lens
          </h2>
          <span className={fold.chosen} data-set={names.length > 0 || undefined}>
            {names.length > 0 ? names.join(', ') : 'none'}
          </span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden className={fold.mark} />
        </summary>
        {isOpen && (
          <>
            <p className={fold.rule}>
              A historians’ reading, laid over the view: what it stresses, doubts, denies or reads otherwise
              is marked. Nothing in the record changes.
            </p>
            {groups.length === 0 && answer.state !== 'answered' ? (
              <AskingOrFailed answer={answer} what="the readings" />
            ) : (
              <div className={styles.choices}>
                <LensSelect
                  label="Reading"
                  none="none"
                  groups={groups}
                  chosen={first}
                  without={second}
                  onChoose={(chosen) => choose(chosen, second)}
                />
                {first !== undefined && (
                  <LensSelect
                    label="And a second over it"
                    none="none"
                    groups={groups}
                    chosen={second}
                    without={first}
                    onChoose={(chosen) => choose(first, chosen)}
                  />
                )}
              </div>
            )}
          </>
        )}
      </details>
    </section>
  );
}
