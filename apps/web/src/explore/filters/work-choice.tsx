'use client';
import { Combobox } from '@base-ui/react/combobox';
import { compareText, type Id } from '@kto-kogo/domain';
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { CitedWork } from '../../record/network/compact-record.ts';
import { formatCount } from '../../ui/count-of.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './work-choice.module.css';

type Props = { chosen: readonly Id[]; onChoose: (chosen: readonly Id[]) => void };

/** Finds works by title or author among those that ties cite; each with the number of ties that are left if it alone is chosen. */
export function WorkChoice({ chosen, onChoose }: Props) {
  const { scene, record } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const countOf = ({ id }: CitedWork) => scene.facets.works.get(id) ?? 0;
  const works = [...record.works.values()].toSorted(
    (a, b) => countOf(b) - countOf(a) || compareText(a.title, b.title),
  );
  return (
    <Combobox.Root
      items={works}
      multiple
      open={isOpen}
      onOpenChange={setOpen}
      value={chosen.flatMap((id) => record.works.get(id) ?? [])}
      onValueChange={(now, { reason, allowPropagation }) => {
        // Esc goes one step back in the explorer, and takes no choice away.
        if (reason === 'escape-key') return allowPropagation();
        onChoose(now.map(({ id }) => id));
        // The list lies over the key, and one work is what is mostly asked for.
        setOpen(false);
      }}
      itemToStringLabel={wordsOf}
      itemToStringValue={({ id }) => id}
    >
      <Combobox.InputGroup className={styles.field}>
        <Combobox.Input
          aria-label="Find a work"
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
              {(work: CitedWork) => (
                <Combobox.Item key={work.id} value={work} className={styles.item}>
                  <span className={styles.tick}>
                    <Combobox.ItemIndicator>
                      <Check size={14} strokeWidth={2} aria-hidden />
                    </Combobox.ItemIndicator>
                  </span>
                  <span className={styles.work}>
                    {work.title}
                    {work.author !== null && <span className={styles.author}>{work.author}</span>}
                  </span>
                  <span className={styles.count}>
                    {countOf(work) === 0 ? 'none' : formatCount(countOf(work))}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function wordsOf({ title, author }: CitedWork): string {
  return author === null ? title : `${title}, ${author}`;
}
