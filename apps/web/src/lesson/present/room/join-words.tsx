import { spacedCode } from '@kto-kogo/room';
import styles from './cover.module.css';
import type { Qr } from './qr.ts';

/** Drawn black on white whatever the theme: cameras want it so. */
export function QrCode({ qr, label }: { qr: Qr; label: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${qr.size} ${qr.size}`} className={styles.qr}>
      <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
      <path fill="#000" d={qr.path} shapeRendering="crispEdges" />
    </svg>
  );
}

/** A code in two threes; who hears the page is told it sign by sign. */
export function Code({ code, className }: { code: string; className?: string | undefined }) {
  return (
    <strong className={className} translate="no">
      <span aria-hidden="true">{spacedCode(code)}</span>
      <span className={styles.heard}>{[...code].join(' ')}</span>
    </strong>
  );
}
