import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { KeyMark, KeyRow } from '../../picture/key-of.ts';
import styles from './picture-key.module.css';

/** The key below a picture on a page, in as many columns as fit. */
export function PictureKey({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <ul aria-label="Key" className={styles.key}>
      {rows.map(({ mark, words }) => (
        <li key={words} className={styles.row}>
          <span className={styles.mark}>
            <Mark mark={mark} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: { mark: KeyMark }) {
  switch (mark.of) {
    case 'tie':
      return <TieSample traits={mark.traits} width={48} />;
    case 'fate':
      return <FateMark fate={mark.fate} hasRing={mark.hasRing} size={18} />;
    case 'kind':
      return <KindMark kind={mark.kind} size={16} />;
    case 'sign':
      return <strong>{mark.sign}</strong>;
  }
}
