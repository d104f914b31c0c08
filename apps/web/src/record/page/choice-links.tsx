import { PageLink } from '../../ui/page-link.tsx';
import styles from './choice-links.module.css';

type Props = {
  /** What the choice is about. */
  label: string;
  choices: readonly { href: string; words: string; count?: number; isChosen: boolean }[];
};

/** A choice among a few links, so that it works without JavaScript and each option has an address. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav aria-label={label} className={styles.choices}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ul className={styles.list}>
        {choices.map(({ href, words, count, isChosen }) => (
          <li key={href}>
            <PageLink
              href={href}
              className={styles.choice}
              aria-current={isChosen || undefined}
              data-none={count === 0 || undefined}
            >
              {words}
              {count !== undefined && <span className={styles.count}> {count}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
