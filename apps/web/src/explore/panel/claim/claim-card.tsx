'use client';
import { STANDING_WORDS, TIE_KIND_FACTS, type TieSummary } from '@kto-kogo/domain';
import { Hand, X } from 'lucide-react';
import { TieSample } from '../../../marks/tie-sample.tsx';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { selectEntity, stepBack } from '../../actions/view-changes.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { listTies } from '../../tie/listed-tie.ts';
import { TieLine } from '../../tie/tie-line.tsx';
import { AskingOrFailed } from '../asking-or-failed.tsx';
import { panelStances } from '../panel-stances.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTerms } from '../use-terms.ts';
import styles from './claim-card.module.css';
import { ClaimEvidence, claimInNotes, claimSaid, getClaimQuery } from './claim-details.tsx';
import { ClaimFoot } from './claim-foot.tsx';
import { computedDate } from './computed-date.ts';
import { HeldBackNote } from './held-back-note.tsx';
import { claimWarning, lineMeaning } from './line-meaning.ts';
import { parallelTies } from './neighbours.ts';

/** The card of a claim: statement, truth, date, evidence, and rival claims between the same two entities. */
export function ClaimCard({ tie }: { tie: TieSummary }) {
  const { record, view } = useExplorer();
  const change = useChange();
  const answer = useAnswer(getClaimQuery, { id: tie.id });
  const linkTerms = termLinker(useTerms());
  const claim = answer.state === 'answered' ? answer.data.tie : null;
  const parallel = parallelTies(tie, record.network);
  const alike = parallel.filter((other) => other.kind === tie.kind && other.from === tie.from);
  const others = parallel.filter((other) => other.id !== tie.id);
  const warning = claimWarning(tie);
  const ends = [tie.from, tie.to].flatMap((id) => record.network.nodes.get(id) ?? []);
  const kind = TIE_KIND_FACTS[tie.kind].one;
  return (
    <>
      <div className={styles.top}>
        <p className={styles.kind}>
          {kind.charAt(0).toUpperCase() + kind.slice(1)}
          {alike.length > 1 &&
            ` · ${alike.findIndex((each) => each.id === tie.id) + 1} of ${alike.length} from ${ends[0]?.shortName} to ${ends[1]?.shortName}`}
        </p>
        <IconButton name="Close" className={styles.close} onClick={() => change(stepBack)}>
          <X size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
      <h2 className={styles.statement}>{tie.statement}</h2>
      <HeldBackNote tie={tie} />
      {claim !== null && claimSaid(claim, linkTerms)}
      {warning !== null && (
        <p className={styles.warning}>
          <Hand size={16} strokeWidth={1.75} aria-hidden />
          <span>
            <strong>{linkTerms.label(warning.bold)}</strong> {warning.rest}
          </span>
        </p>
      )}
      <dl className={styles.facts}>
        <dt>Line</dt>
        <dd className={styles.lineFact}>
          <TieSample traits={tie} width={60} />
          <span>{linkTerms.label(lineMeaning(tie))}</span>
        </dd>
        <dt>Date as given</dt>
        <dd>{tie.date ?? 'none'}</dd>
        <dt>As computed</dt>
        <dd>{computedDate(tie.earliest, tie.latest)}</dd>
        <dt>Recorded</dt>
        <dd>{linkTerms.label(STANDING_WORDS[tie.standing])}</dd>
        <dt>Between</dt>
        <dd>
          {ends.map((end, index) => (
            <span key={end.id}>
              {index > 0 && ' and '}
              <ExploreLink to={selectEntity(end.id)}>{end.shortName}</ExploreLink>
            </span>
          ))}
        </dd>
      </dl>
      {answer.state !== 'answered' && <AskingOrFailed answer={answer} what="the evidence" />}
      {claim !== null && <ClaimEvidence claim={claim} />}
      {claim !== null && panelStances(claim.stances, view.lenses, linkTerms)}
      {claim !== null && claimInNotes(claim, linkTerms)}
      {others.length > 0 && (
        <section aria-label="Rival and parallel claims">
          <div className={styles.sectionHead}>
            <h3>Rival and parallel claims</h3>
            <span>{others.length} between the same two</span>
          </div>
          <ul className={styles.ties}>
            {listTies(others, linkTerms).map((listed) => (
              <TieLine key={listed.tie.id} {...listed} />
            ))}
          </ul>
        </section>
      )}
      <ClaimFoot tie={tie} />
    </>
  );
}
