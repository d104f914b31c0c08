import { FoundWords } from './found-words.tsx';
import styles from './name-link.module.css';
import type { NameLinks } from './use-name-links.ts';

type Props = { id: string; links: NameLinks; typed: readonly string[] };

/** A name of a row, which selects whose it is. What is done with it is heard by `watchRows`. */
export function NameLink({ id, links, typed }: Props) {
  return (
    <a
      href={links.hrefOf(id)}
      className={styles.name}
      aria-current={links.isSelected(id) || undefined}
      data-name-id={id}
    >
      <FoundWords text={links.nameOf(id)} typed={typed} />
    </a>
  );
}
