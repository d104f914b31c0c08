import { entityHref, type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { PageLink } from '../../ui/page-link.tsx';
import type { TraceEnd } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = { question: TracePageQuestion; entity: TraceEnd; title: string };

/** A chain that ends where it begins is no chain. */
export function SamePage({ question, entity, title }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>Both boxes name the same: a chain has to end with somebody else.</p>
      <p>
        <PageLink href={traceAddress.href({ ...question, to: '' })}>Choose whom to trace to</PageLink>, or
        read the <PageLink href={entityHref(entity)}>page of {entity.name}</PageLink>.
      </p>
    </div>
  );
}
