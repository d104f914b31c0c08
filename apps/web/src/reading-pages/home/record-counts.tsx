import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './record-counts.module.css';

type Props = {
  /** Whether the site has texts of its own about this record. */
  isOurs: boolean;
  counts: readonly { count: number; one: string; many: string; href: string; more?: string }[];
};

/** What the record holds, each number a link to what it counts. */
export function RecordCounts({ isOurs, counts }: Props) {
  return (
    <div className={styles.row}>
      <ul className={styles.counts}>
        {counts.map(({ count, one, many, href, more }) => (
          <li key={many}>
            <PageLink href={href} className={styles.count}>
              {countOf(count, one, many)}
              {more !== undefined && `, ${more}`}
            </PageLink>
          </li>
        ))}
      </ul>
      <p>
        {isOurs ? 'What is missing, and how we know' : 'What its words and lines mean'}:{' '}
        <PageLink href="/about">About the record</PageLink>
      </p>
    </div>
  );
}
