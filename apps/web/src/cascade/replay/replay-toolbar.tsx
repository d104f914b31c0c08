'use client';
import type { Shape } from '@kto-kogo/address';
import { Download, Presentation, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import choiceBar from '../../ui/choice-bar.module.css';
import { copyText } from '../../ui/copy/copy-text.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { CascadeRecord } from '../cascade-record.ts';
import { useReplayContext } from './replay-context.tsx';
import styles from './replay-toolbar.module.css';

const SHAPES: readonly { shape: Shape; word: string }[] = [
  { shape: 'network', word: 'Network' },
  { shape: 'table', word: 'Table' },
  { shape: 'list', word: 'Reading list' },
];
const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = {
  cascade: CascadeRecord;
  shape: Shape;
  onShape: (shape: Shape) => void;
  onLarge: () => void;
};

/** Above the view: which shape, and how to take it away. */
export function ReplayToolbar({ cascade, shape: current, onShape, onLarge }: Props) {
  const { hrefOf } = useReplayContext();
  const [said, setSaid] = useState('');
  const copy = async () => {
    if (await copyText(window.location.href)) setSaid('The link to this view is copied.');
  };
  return (
    <div className={styles.toolbar}>
      <nav aria-label="Shape of the view" className={choiceBar.choice}>
        {SHAPES.map(({ shape, word }) => (
          <a
            key={shape}
            href={hrefOf({ shape })}
            aria-current={shape === current ? 'true' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              onShape(shape);
            }}
          >
            {word}
          </a>
        ))}
      </nav>
      <p className={styles.hint} role="status">
        {said !== ''
          ? said
          : current === 'network' && 'A column a month. A bar before a mark: arrested by then'}
      </p>
      <div className={styles.acts}>
        {current === 'network' && (
          <IconButton name="Show large" className={styles.large} onClick={onLarge} data-show-large="">
            <Presentation {...ICON} />
            <span className={styles.long}>Show large</span>
          </IconButton>
        )}
        <IconButton name="Print" onClick={() => window.print()}>
          <Printer {...ICON} />
          <span className={styles.long}>Print</span>
        </IconButton>
        <IconButton name="Download as CSV" onClick={() => downloadCsv(cascade)}>
          <Download {...ICON} />
          <span className={styles.long}>CSV</span>
        </IconButton>
        <IconButton name="Link to this view" onClick={copy}>
          <Share2 {...ICON} />
          <span className={styles.long}>Link</span>
        </IconButton>
      </div>
    </div>
  );
}

/** What writes it is loaded only here. */
async function downloadCsv(cascade: CascadeRecord) {
  const { cascadeCsv } = await import('../list/cascade-csv.ts');
  const file = new Blob([cascadeCsv(cascade)], { type: 'text/csv;charset=utf-8' });
  downloadFile(`kto-kogo-cascade-${cascade.spark.id}.csv`, file);
}
