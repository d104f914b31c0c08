import type { ReactNode } from 'react';
import { PageLink } from '../../ui/page-link.tsx';
import linkedText from '../terms/linked-text.module.css';
import type { NamedLink } from './split-names.ts';
import styles from './statement.module.css';

type Props = {
  text: ReactNode;
  /** The entities that it does not name, which follow it. */
  leftOut: readonly NamedLink[];
};

export function Statement({ text, leftOut }: Props) {
  return (
    <p className={styles.statement}>
      {text}
      {leftOut.map(({ name, href }) => (
        <span key={href} className={styles.leftOut}>
          {' '}
          See{' '}
          <PageLink href={href} className={linkedText.name}>
            {name}
          </PageLink>
          .
        </span>
      ))}
    </p>
  );
}
