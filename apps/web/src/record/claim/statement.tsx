import { PageLink } from '../../ui/page-link.tsx';
import { type NamedLink, splitNames } from './split-names.ts';
import styles from './statement.module.css';

/** A statement whose names are links to their pages. */
export function Statement({ text, links }: { text: string; links: readonly NamedLink[] }) {
  return (
    <p className={styles.statement}>
      {splitNames(text, links).map((part) =>
        part.href === null ? (
          part.text
        ) : (
          <PageLink key={part.href} href={part.href} className={styles.name}>
            {part.text}
          </PageLink>
        ),
      )}
    </p>
  );
}
