import type { StanceKind } from '@kto-kogo/domain';
import styles from './stance-band.module.css';

/** A solid band, a dashed one, one of cross strokes, a double one. */
const DASHES: Record<StanceKind, string | undefined> = {
  STRESSES: undefined,
  DOUBTS: '7 5',
  DENIES: '1.6 3.6',
  REINTERPRETS: undefined,
};

type Props = { kind: StanceKind; path: string; width: number };

/**
 * The pattern of a stance beneath a line, or round a mark. The line itself, whose own dashes are its standing, stays as it is.
 */
export function StanceBand({ kind, path, width }: Props) {
  return (
    <>
      <path d={path} className={styles.band} strokeWidth={width} strokeDasharray={DASHES[kind]} />
      {kind === 'REINTERPRETS' && <path d={path} className={styles.ground} strokeWidth={width - 2.6} />}
    </>
  );
}
