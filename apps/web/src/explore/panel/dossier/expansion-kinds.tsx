'use client';
import { selectedOf } from '@kto-kogo/address';
import { chooseWords, TIE_KIND_FACTS, TIE_KINDS, type TieKind, type TieSummary } from '@kto-kogo/domain';
import { countOf } from '../../../ui/count-of.ts';
import { expand, setFilter } from '../../actions/view-changes.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useExplorer } from '../../context/explorer-context.tsx';
import styles from './dossier.module.css';

/** What expanding brings, each kind also by itself, and what the filters hold back of it. */
export function ExpansionKinds() {
  const { view, scene } = useExplorer();
  const [id] = selectedOf(view.selection);
  const { brings, heldBack } = scene.expansion;
  if (id === undefined || brings.length + heldBack.length === 0) return null;
  const offFilter = kindsOf(heldBack).filter((kind) => !(view.filter.kinds?.includes(kind) ?? true));
  return (
    <div className={styles.adds}>
      {brings.length > 0 && (
        <p>
          Expanding brings{' '}
          {kindsOf(brings).map((kind, index) => (
            <span key={kind}>
              {index > 0 && ', '}
              <ExploreLink to={expand(id, [kind])} title="Expand these alone">
                {wordsOf(kind, brings)}
              </ExploreLink>
            </span>
          ))}
          .
        </p>
      )}
      {heldBack.length > 0 && (
        <p>
          The filters hold back{' '}
          {kindsOf(heldBack)
            .map((kind) => wordsOf(kind, heldBack))
            .join(', ')}
          .{' '}
          {offFilter.length > 0 && (
            <ExploreLink
              to={setFilter({ kinds: chooseWords(TIE_KINDS, [...(view.filter.kinds ?? []), ...offFilter]) })}
            >
              Show these kinds
            </ExploreLink>
          )}
        </p>
      )}
    </div>
  );
}

function kindsOf(ties: readonly TieSummary[]): TieKind[] {
  return TIE_KINDS.filter((kind) => ties.some((tie) => tie.kind === kind));
}

/** "14 accusations". */
function wordsOf(kind: TieKind, ties: readonly TieSummary[]): string {
  const { one, many } = TIE_KIND_FACTS[kind];
  return countOf(ties.filter((tie) => tie.kind === kind).length, one, many);
}
