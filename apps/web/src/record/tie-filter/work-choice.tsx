'use client';
import { Combobox } from '@base-ui/react/combobox';
import type { Id } from '@kto-kogo/domain';
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { formatCount } from '../../ui/count-of.ts';
import type { ChoosableWork } from './choosable-work.ts';
import styles from './work-choice.module.css';

type Props = {
  /** In the order in which they are offered. */
  works: readonly ChoosableWork[];
  chosen: readonly Id[];
  /** How many ties are left if a work alone is chosen; null where nobody counts. */
  countOf: ((id: Id) => number) | null;
  onChoose: (chosen: readonly ChoosableWork[]) => void;
  /** Whether it comes because somebody wants to choose at once. */
  isAsked?: boolean;
};

/** Finds works by title or author. */
export function WorkChoice({ works, chosen, countOf, onChoose, isAsked = false }: Props) {
  const [isOpen, setOpen] = useState(isAsked);
  return (
    <Combobox.Root
      items={works}
      multiple
      open={isOpen}
      onOpenChange={setOpen}
      value={works.filter(({ id }) => chosen.includes(id))}
      onValueChange={(now, { reason, allowPropagation }) => {
        // Esc goes one step back in the explorer, and takes no choice away.
        if (reason === 'escape-key') return allowPropagation();
        onChoose(now);
        // The list lies over the key, and one work is what is mostly asked for.
        setOpen(false);
      }}
      itemToStringLabel={wordsOf}
      itemToStringValue={({ id }) => id}
    >
      <Combobox.InputGroup className={styles.field}>
        <Combobox.Input
          aria-label="Find a work"
          autoFocus={isAsked}
          placeholder="Title or author"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          className={styles.input}
        />
        <Combobox.Trigger aria-label="All works" className={styles.open}>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>
              No work of such a title or author is cited.
            </Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(work: ChoosableWork) => (
                <Combobox.Item key={work.id} value={work} className={styles.item}>
                  <span className={styles.tick}>
                    <Combobox.ItemIndicator>
                      <Check size={14} strokeWidth={2} aria-hidden />
                    </Combobox.ItemIndicator>
                  </span>
                  <span className={styles.work}>
                    {work.title}
                    {makerOf(work) !== null && <span className={styles.author}>{makerOf(work)}</span>}
                  </span>
                  {countOf !== null && (
                    <span className={styles.count}>
                      {countOf(work.id) === 0 ? 'none' : formatCount(countOf(work.id))}
                    </span>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function makerOf({ author, editors }: ChoosableWork): string | null {
  return author ?? editors;
}

function wordsOf(work: ChoosableWork): string {
  return [work.title, makerOf(work)].filter((words) => words !== null).join(', ');
}
