import { exploreHref } from '@kto-kogo/address';
import { type Day, formatEdtf, monthOf, parseEdtf, type TieKind, type WalkFilter } from '@kto-kogo/domain';
import { toTieTraits } from '../../record/claim/to-tie-traits.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Surroundings, TraceChain } from '../get-trace.ts';
import styles from './chain-drawing.module.css';
import { ChainDrawing, type DrawnEntity } from './chain-drawing.tsx';
import { LEAST_SPACING, layChain, slotsFor } from './lay-chain.ts';
import { pickNeighbours } from './pick-neighbours.ts';

type Props = { chain: TraceChain; surroundings: Surroundings; filter: WalkFilter };

/** Column widths in px that have a drawing of their own; the stylesheet chooses. */
const WIDTHS = { wide: 726, middle: 600, narrow: 340 } as const;
const COLUMNS = ['wide', 'middle', 'narrow'] as const;

/** The chain among its neighbours, drawn once for each width of column; the narrow one may scroll. */
export function ChainInNetwork({ chain, surroundings, filter }: Props) {
  const { steps } = chain;
  const ends = [...steps.slice(0, 1).map((step) => step.from), ...steps.map((step) => step.to)];
  const names = new Map(surroundings.nodes.map((node) => [node.id, node.shortName]));
  const entities = new Map<string, DrawnEntity>([...surroundings.nodes, ...ends].map((end) => [end.id, end]));
  const until = latestDay(chain);
  const draw = (width: number) => {
    const neighbours = pickNeighbours(
      ends.map(({ id }) => ({ id, days: daysOf(id, chain) })),
      surroundings.ties,
      slotsFor(ends.length, width),
    );
    return (
      <ChainDrawing
        layout={layChain(
          ends.map(({ id, shortName }) => ({ id, name: shortName })),
          neighbours.map((each) => ({ ...each, name: names.get(each.id) ?? each.id })),
          width,
        )}
        ties={steps.map(({ tie, from }) => ({
          traits: toTieTraits(tie),
          date: tie.date,
          isAlong: tie.from.id === from.id,
        }))}
        neighbourKinds={new Map<string, TieKind>(neighbours.map(({ id, kind }) => [id, kind]))}
        entities={entities}
      />
    );
  };
  const least = ends.length * LEAST_SPACING;
  return (
    <div className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is pushed sideways must be reached by keyboard */}
      <section className={styles.scroll} aria-label="The same in the network, drawn" tabIndex={0}>
        {COLUMNS.map((column) => (
          <div key={column} className={styles[column]}>
            {draw(Math.max(WIDTHS[column], least))}
          </div>
        ))}
      </section>
      <p className={styles.caption}>
        <span>
          Faint: some of the others, above who acted on them, below whom they acted on
          {until !== null && `, up to ${formatEdtf(monthOf(until))}`}.
        </span>
        <PageLink
          href={exploreHref({
            select: ends[0]?.id ?? '',
            expanded: ends.map(({ id }) => ({ id, kinds: null })),
            filter: { ...filter, kinds: kindsOf(chain), until },
          })}
        >
          Open in the explorer
        </PageLink>
      </p>
    </div>
  );
}

/** Kinds of tie in the chain; the network shows only these. */
function kindsOf({ steps }: TraceChain): TieKind[] {
  return [...new Set(steps.map(({ tie }) => tie.kind))];
}

/** Days on which the chain passes this entity. */
function daysOf(id: string, { steps }: TraceChain): string[] {
  return steps.flatMap(({ tie, from, to }) =>
    tie.date !== null && (from.id === id || to.id === id) ? [parseEdtf(tie.date).earliest] : [],
  );
}

/** The last day that a date of the chain allows; null where none is dated. */
function latestDay({ steps }: TraceChain): Day | null {
  return (
    steps
      .flatMap(({ tie }) => tie.latest ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
