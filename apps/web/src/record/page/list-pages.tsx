import { ButtonLink } from '../../ui/button.tsx';
import { countOf, formatCount } from '../../ui/count-of.ts';
import styles from './list-pages.module.css';
import { LIST_MAX, type ListPage } from './on-page.ts';

type Props = ListPage & { one: string; many: string; hrefOf: (page: number) => string };

/** Below a list that one page does not hold: which part stands on this one, and the way to the others. */
export function ListPages({ page, from, to, total, one, many, hrefOf }: Props) {
  if (total <= LIST_MAX) return null;
  return (
    <nav className={styles.pages} aria-label="Pages of the list">
      <p>
        {formatCount(from)}–{formatCount(to)} of {countOf(total, one, many)}
      </p>
      {page > 1 && <ButtonLink href={hrefOf(1)}>First page</ButtonLink>}
      {page > 2 && (
        <ButtonLink rel="prev" href={hrefOf(page - 1)}>
          Page {page - 1}
        </ButtonLink>
      )}
      {to < total && (
        <ButtonLink rel="next" href={hrefOf(page + 1)}>
          Page {page + 1}
        </ButtonLink>
      )}
    </nav>
  );
}
