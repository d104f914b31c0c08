'use client';
import { type CascadeQuestion, cascadeAddress, FORCED } from '@kto-kogo/address';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useRef, useTransition } from 'react';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import type { ChoosableWork } from '../../record/tie-filter/choosable-work.ts';
import { TieFilterFieldset } from '../../record/tie-filter/tie-filter-fieldset.tsx';
import { EVIDENCE_GROUPS, KIND_GROUP, type TieFilterGroup } from '../../record/tie-filter/tie-filter-rows.ts';
import { useKeptOption } from '../../record/tie-filter/use-kept-option.ts';
import { WorkField } from '../../record/tie-filter/work-field.tsx';
import { Button } from '../../ui/button.tsx';
import type { CascadeRecord } from '../cascade-record.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import styles from './cascade-filters.module.css';
import { remainWords } from './what-counts.ts';

type Props = {
  cascade: CascadeRecord;
  question: CascadeQuestion;
  works: readonly ChoosableWork[];
  /** Why some speech is left out at first. */
  leftOut: ReactNode;
  /** How many ties bear no date; null for none. */
  undated: ReactNode;
};

/** Choices of which walks count: time order, coercion, evidence; and how many entities remain. */
export function CascadeFilters({ cascade, question, works, leftOut, undated }: Props) {
  const { hrefOf } = useReplayContext();
  const router = useRouter();
  const [isAsking, startAsking] = useTransition();
  const { order, filter } = question;
  const form = useRef<HTMLFormElement>(null);
  const href = hrefOf({ filter, step: null });
  const keepFocus = useKeptOption(form, href);
  const ask = (asked: HTMLFormElement) => {
    const chosen = cascadeAddress.read(new FormData(asked)).value.filter;
    keepFocus();
    startAsking(() => router.push(hrefOf({ filter: chosen, step: null }), { scroll: false }));
  };
  return (
    <section id="what-counts" aria-label="What counts" className={styles.filters} aria-busy={isAsking}>
      <h2 className={styles.heading}>
        What counts{' '}
        <span className={styles.remain} role="status">
          {isAsking ? 'Asking the record' : remainWords(cascade)}
        </span>
      </h2>
      <ChoiceLinks
        label="Order"
        choices={[
          {
            href: hrefOf({ order: 'POSSIBLE', step: null }),
            words: 'possible',
            isChosen: order === 'POSSIBLE',
          },
          {
            href: hrefOf({ order: 'CERTAIN', step: null }),
            words: 'certain only',
            isChosen: order === 'CERTAIN',
          },
        ]}
      />
      <ChoiceLinks
        label="Speech"
        choices={[
          {
            href: hrefOf({ filter: { ...filter, coerced: FORCED }, step: null }),
            words: 'under force, or not known',
            isChosen: filter.coerced?.join() === FORCED.join(),
          },
          {
            href: hrefOf({ filter: { ...filter, coerced: null }, step: null }),
            words: 'all accusations',
            isChosen: filter.coerced === null,
          },
        ]}
      />
      <p className={styles.why}>{leftOut}</p>
      <details className={styles.evidence}>
        <summary>Evidence and ties</summary>
        {/* The boxes follow the address when it changes by other means. */}
        <form
          key={href}
          ref={form}
          onChange={(event: FormEvent<HTMLFormElement>) => ask(event.currentTarget)}
          onSubmit={(event) => {
            event.preventDefault();
            ask(event.currentTarget);
          }}
        >
          {question.lenses.map((lens) => (
            <input key={lens} type="hidden" name="lens" value={lens} />
          ))}
          {question.laid !== 'over' && <input type="hidden" name="lay" value={question.laid} />}
          {order === 'CERTAIN' && <input type="hidden" name="order" value="certain" />}
          {FILTER_GROUPS.map((group) => (
            <TieFilterFieldset key={group.of} group={group} filter={filter} />
          ))}
          <WorkField works={works} />
          <Button type="submit" className={styles.submit}>
            Show
          </Button>
        </form>
      </details>
      {undated !== null && <p className={styles.why}>{undated}</p>}
    </section>
  );
}

const FILTER_GROUPS: readonly TieFilterGroup[] = [...EVIDENCE_GROUPS, KIND_GROUP];
