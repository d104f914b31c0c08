'use client';
import { type CascadeQuestion, cascadeAddress, type Shape } from '@kto-kogo/address';
import { FateKey } from '../../marks/fate-key.tsx';
import { TieKey } from '../../marks/tie-key.tsx';
import { lensLine } from '../../record/interpretation/lens-line.tsx';
import { countStances } from '../../record/interpretation/lens-words.ts';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { useIsPrinting } from '../../ui/use-is-printing.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { layAlone, shownIn } from '../lens/laid-lens.ts';
import { lensOver } from '../lens/lens-section.tsx';
import { CascadeList } from '../list/cascade-list.tsx';
import { CascadeTable } from '../list/cascade-table.tsx';
import { countsWords, NO_CAUSE_WORDS, REACHED_WORDS, remainWords } from '../question/what-counts.ts';
import { momentAt } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import { CascadePieces } from './cascade-pieces.tsx';
import styles from './cascade-sheet.module.css';

type Props = {
  cascade: CascadeRecord;
  question: CascadeQuestion;
  shape: Shape;
  terms: readonly Term[];
  version: string;
};

/**
 * What goes to the printer in place of the page: the cascade to its last step, as a drawing in pieces that fit a sheet and in
 * sentences, or as the table; with what it is, its address and the version of the record. Without JavaScript the page itself is
 * printed.
 */
export function CascadeSheet(props: Props) {
  return useIsPrinting() ? <Sheet {...props} /> : null;
}

function Sheet({ cascade, question, shape, terms, version }: Props) {
  const { spark, arrivals } = cascade;
  const last = momentAt(cascade, arrivals.length);
  const drawn = last && { cascade, moment: { ...last, chain: [] } };
  const linkTerms = termLinker(terms);
  const { origin } = window.location;
  const { lens, isApart } = useReplayContext();
  return (
    <article className={styles.sheet}>
      <h1 className={styles.title}>Cascade from {spark.name}</h1>
      <p>
        {REACHED_WORDS} {NO_CAUSE_WORDS.lead} {NO_CAUSE_WORDS.rest} {remainWords(cascade)}
        {cascade.widest > 0 && `: ${countsWords(question)}`}.
      </p>
      <p className={styles.foot}>
        Kto-Kogo, record version {version.slice(0, 12)}. {origin}
        {cascadeAddress.href(spark.id, { ...question, shape })}
      </p>
      {lensOver({ cascade, lens, isApart, linkTerms })}
      {drawn !== null && shape === 'network' && (
        <>
          {isApart ? (
            lens.lenses.map((each) => (
              <section key={each.id}>
                {lensLine(each, countStances(each, shownIn(cascade)), linkTerms)}
                <CascadePieces {...drawn} lens={layAlone(each)} />
              </section>
            ))
          ) : (
            <CascadePieces {...drawn} lens={lens} />
          )}
          <section className={styles.key}>
            <h2>What the marks mean</h2>
            <TieKey />
            <FateKey />
          </section>
        </>
      )}
      {last !== null && shape !== 'table' && <CascadeList cascade={cascade} moment={last} terms={terms} />}
      {last !== null && shape === 'table' && <CascadeTable cascade={cascade} moment={last} terms={terms} />}
    </article>
  );
}
