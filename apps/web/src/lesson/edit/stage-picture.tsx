import { stageAddress } from '@kto-kogo/address';
import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import styles from './stage-picture.module.css';

type Props = {
  view: string;
  /** For screen readers; null for a picture beside its name. */
  name: string | null;
  /** How wide it is on a page of its own, in px: a small picture is that page made smaller. */
  pageWidth: number;
  className?: string | undefined;
};

/** What a step draws, as a page within the page. No script runs in it, whatever the view says. */
export function StagePicture({ view, name, pageWidth, className }: Props) {
  const isDecoration = name === null;
  return (
    <div className={clsx(styles.picture, className)} style={{ '--page-width': pageWidth } as CSSProperties}>
      <iframe
        title={name ?? ''}
        src={stageAddress.href({ view })}
        sandbox="allow-same-origin"
        loading="lazy"
        className={styles.frame}
        {...(isDecoration && { 'aria-hidden': true, tabIndex: -1, inert: true })}
      />
    </div>
  );
}
