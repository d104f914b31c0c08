'use client';
import type { CompactRecord } from '../../record/network/compact-record.ts';
import { Button } from '../../ui/button.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './part-strip.module.css';
import { partWords } from './part-words.ts';
import { useCore } from './use-core.ts';

type Props = { onCore: (core: CompactRecord) => void };

/** Over the view: of which part of a large record it is. Asks for another part where the view needs one. */
export function PartStrip({ onCore }: Props) {
  const { record, view } = useExplorer();
  const reading = useCore(record, view, onCore);
  return (
    <div className={styles.strip} aria-busy={reading?.state === 'asking'}>
      <p>
        {partWords(record)}. Whoever is searched for comes with their ties; months and filters bring those who
        have such ties.
      </p>
      {reading?.state === 'asking' && <p role="status">Fetching what this view needs</p>}
      {reading?.state === 'failed' && (
        <p role="alert">
          What this view needs did not come. <Button onClick={reading.retry}>Try again</Button>
        </p>
      )}
    </div>
  );
}
