import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { KeyMark, KeyRow } from '../../picture/key-of.ts';
import { StanceSample } from '../../picture/svg/stance-sample.tsx';
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
    case 'stance':
      return (
        <svg aria-hidden="true" viewBox="0 -8 48 16" width={48} height={16}>
          <StanceSample kind={mark.kind} />
        </svg>
      );
    case 'sign':
      return <strong>{mark.sign}</strong>;
  }
}
