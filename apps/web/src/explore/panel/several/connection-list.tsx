'use client';
import { capital, type Id } from '@kto-kogo/domain';
import type { Connection, Connections, SharedThing } from '@kto-kogo/network';
import { type LinkTerms, termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { selectEntity } from '../../actions/view-changes.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useExplorer } from '../../context/explorer-context.tsx';
import { TieSection } from '../dossier/tie-section.tsx';
import { tellSection } from '../dossier/told-section.ts';
import { useTerms } from '../use-terms.ts';
import styles from './several-panel.module.css';

/** What connects those that are selected: ties between each two, both ways, what they share, and the shortest chains. */
export function ConnectionList({ connections: { pairs, shared } }: { connections: Connections }) {
  const linkTerms = termLinker(useTerms());
  return (
    <>
      {pairs.map((pair) => (
        <Pair key={pair.between.join()} pair={pair} linkTerms={linkTerms} />
      ))}
      {shared.length > 0 && (
        <section aria-label="What they share">
          <h3 className={styles.title}>What they share</h3>
          <ul className={styles.shared}>
            {shared.map((thing) => (
              <Shared key={thing.id} thing={thing} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Pair({ pair, linkTerms }: { pair: Connection; linkTerms: LinkTerms }) {
  const nameOf = useNames();
  const title = pair.between.map(nameOf).join(' and ');
  if (pair.direct.length === 0) {
    return (
      <section aria-label={title}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.note}>
          No tie between them is recorded. <Through pair={pair} />
        </p>
      </section>
    );
  }
  const count = countOf(pair.direct.length, 'tie between them, either way', 'ties between them, either way');
  return <TieSection section={tellSection({ title, aside: count, ties: pair.direct }, linkTerms)} />;
}

/** The shortest chains, told by who stands on them. */
function Through({ pair: { steps, through } }: { pair: Connection }) {
  const nameOf = useNames();
  if (steps === null) return 'No chain of accusations, replacements and arrests leads from one to the other.';
  return (
    <>
      The shortest chains have {steps} steps, through{' '}
      {through.map((id, index) => (
        <span key={id}>
          {index > 0 && (index === through.length - 1 ? ' and ' : ', ')}
          <ExploreLink to={selectEntity(id)}>{nameOf(id)}</ExploreLink>
        </span>
      ))}
      .
    </>
  );
}

function Shared({ thing: { id, by } }: { thing: SharedThing }) {
  const nameOf = useNames();
  return (
    <li>
      <ExploreLink to={selectEntity(id)}>{capital(nameOf(id))}</ExploreLink>
      <span className={styles.by}>{by.map(nameOf).join(', ')}</span>
    </li>
  );
}

function useNames(): (id: Id) => string {
  const { record } = useExplorer();
  return (id) => record.network.nodes.get(id)?.shortName ?? id;
}
