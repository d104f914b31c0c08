import { PageLink } from '../../ui/page-link.tsx';
import { type NamedLink, namesLeftOut, splitNames } from './split-names.ts';
import styles from './statement.module.css';

/** A statement whose names are links to their pages; what it does not name follows it. */
export function Statement({ text, links }: { text: string; links: readonly NamedLink[] }) {
  return (
    <p className={styles.statement}>
      {splitNames(text, links).map((part) =>
        part.href === null ? part.text : <NameLink key={part.href} href={part.href} name={part.text} />,
      )}
      {namesLeftOut(text, links).map(({ name, href }) => (
        <span key={href} className={styles.leftOut}>
          {' '}
          See <NameLink href={href} name={name} />.
        </span>
      ))}
    </p>
  );
}

function NameLink({ name, href }: NamedLink) {
  return (
    <PageLink href={href} className={styles.name}>
      {name}
    </PageLink>
  );
}
