import type { CoreTie_TieFragment } from '../../graphql/generated/graphql.ts';
import { countOf } from '../../ui/count-of.ts';
import { Statement } from '../claim/statement.tsx';
import { tieStatusWords } from '../claim/tie-status-words.ts';
import { entityHref } from '../entity/entity-href.ts';
import { TieSample } from '../grammar/tie-sample.tsx';
import styles from './core-ties.module.css';

/** The ties among the core five as sentences: what the small network says, for those without it. */
export function CoreTies({ ties }: { ties: readonly CoreTie_TieFragment[] }) {
  return (
    <ol className={styles.ties}>
      {ties.map((tie) => (
        <li key={tie.id} className={styles.tie}>
          <TieSample
            kind={tie.kind}
            standing={tie.standing}
            {...(tie.__typename === 'Accusation' && { truth: tie.truth, coerced: tie.coerced })}
          />
          <div>
            <Statement
              text={tie.statement}
              links={[tie.from, tie.to].map((end) => ({ name: end.name, href: entityHref(end) }))}
            />
            <p className={styles.status}>
              {[...tieStatusWords(tie), countOf(tie.citations.length, 'source', 'sources')].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
