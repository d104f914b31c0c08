import { entityHref, type SuccessionParams, successionAddress } from '@kto-kogo/address';
import { compareText, formatEdtf } from '@kto-kogo/domain';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { fateMarkWords } from '../../../marks/fate-mark-words.ts';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import styles from './chosen-holder.module.css';
import type { SuccessionOffice } from './get-succession.ts';

type Props = {
  offices: readonly SuccessionOffice[];
  /** The offices whose lanes are on the page. */
  shown: readonly SuccessionOffice[];
  params: SuccessionParams;
};

/** The chosen holder and the offices that are highlighted; nothing where no holder has the id. */
export function ChosenHolder({ offices, shown, params }: Props) {
  const held = offices
    .flatMap((office) => office.terms.map((term) => ({ office, term })))
    .filter(({ term }) => term.holder.id === params.holder)
    .sort((a, b) => compareText(a.term.date ?? '', b.term.date ?? ''));
  const holder = held[0]?.term.holder;
  if (holder === undefined) return null;
  const { id, name, fate, hasHand } = holder;
  const count = new Set(held.map(({ office }) => office.id)).size;
  return (
    <section className={styles.chosen} aria-label="Holder chosen">
      <p className={styles.who}>
        <FateMark fate={fate} hasRing={hasHand} size={20} />
        <span>
          <PageLink href={entityHref({ kind: 'FIGURE', id })}>{name}</PageLink> (
          {fateMarkWords(fate, hasHand)}) held {countOf(count, 'office', 'offices')}:
        </span>
      </p>
      <ul className={styles.held}>
        {held.map(({ office, term }) => (
          <li key={term.id}>
            <PageLink
              href={
                shown.includes(office)
                  ? `${successionAddress.href(params)}#${office.id}`
                  : entityHref({ kind: 'OFFICE', id: office.id })
              }
            >
              {office.shortName}
            </PageLink>
            <span className={styles.when}>{spanWords(term.date, term.until)}</span>
          </li>
        ))}
      </ul>
      <PageLink href={successionAddress.href({ ...params, holder: null })} scroll={false}>
        Clear the choice
      </PageLink>
    </section>
  );
}

function spanWords(date: string | null, until: string | null): string {
  const [from, to] = [date, until].map((day) => (day === null ? 'not known' : formatEdtf(day, 'short')));
  return `${from} to ${to}`;
}
