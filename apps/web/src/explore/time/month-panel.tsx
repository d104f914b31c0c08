'use client';
import { timelineAddress } from '@kto-kogo/address';
import {
  formatEdtf,
  type Month,
  monthAfter,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  TIE_KINDS,
} from '@kto-kogo/domain';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useMemo } from 'react';
import { KindMark } from '../../marks/kind-mark.tsx';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { vagueWords } from '../../time/month/vague-words.ts';
import { whatHappened } from '../../time/month/what-happened.ts';
import { countOf } from '../../ui/count-of.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { select, selectEntity, selectMonth } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { TieSection } from '../panel/dossier/tie-section.tsx';
import { tellSection } from '../panel/dossier/told-section.ts';
import { useTerms } from '../panel/use-terms.ts';
import { ArrestLine } from './arrest-line.tsx';
import styles from './month-panel.module.css';

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Contents of the selected month under the current filters. The timeline page has the sources. */
export function MonthPanel({ month }: { month: Month }) {
  const { record, view } = useExplorer();
  const change = useChange();
  const contents = useMemo(() => whatHappened(month, record, view.filter), [month, record, view.filter]);
  const { ties, arrests, occurrences, vague } = contents;
  const linkTerms = termLinker(useTerms());
  const words = formatEdtf(month);
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.name}>{words}</h2>
        <div className={styles.tools}>
          <IconButton name="The month before" onClick={() => change(selectMonth(monthAfter(month, -1)))}>
            <ArrowLeft {...ICON} />
          </IconButton>
          <IconButton name="The month after" onClick={() => change(selectMonth(monthAfter(month, 1)))}>
            <ArrowRight {...ICON} />
          </IconButton>
          <IconButton name="Close" onClick={() => change(select(null))}>
            <X {...ICON} />
          </IconButton>
        </div>
      </div>
      {ties.length + arrests.length === 0 && (
        <p className={styles.note}>Nothing of what the filters keep is dated to this month.</p>
      )}
      {occurrences.length > 0 && (
        <section aria-label="Events and trials">
          <h3 className={styles.title}>Events and trials</h3>
          <ul className={styles.occurrences}>
            {occurrences.map((node) => (
              <li key={node.id}>
                <KindMark kind={node.kind === 'TRIAL' ? 'TRIAL' : 'EVENT'} />
                <ExploreLink to={selectEntity(node.id)}>{node.name}</ExploreLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {TIE_KINDS.map((kind) => {
        const own = ties.filter((tie) => tie.kind === kind);
        const { one, many } = TIE_KIND_FACTS[kind];
        if (own.length === 0) return null;
        const section = { title: countOf(own.length, one, many), aside: '', ties: own };
        return <TieSection key={kind} section={tellSection(section, linkTerms)} />;
      })}
      {arrests.length > 0 && (
        <section aria-label="Arrests">
          <h3 className={styles.title}>{countOf(arrests.length, 'arrest', 'arrests')}</h3>
          <ul className={styles.arrests}>
            {arrests.map((arrest) => (
              <ArrestLine
                key={arrest.id}
                arrest={arrest}
                status={linkTerms.label(STANDING_WORDS[arrest.standing])}
              />
            ))}
          </ul>
        </section>
      )}
      {vague > 0 && <p className={styles.note}>{linkTerms.label(vagueWords(vague))}</p>}
      <p className={styles.page}>
        <PageLink href={timelineAddress.href({ month, filter: view.filter, isTable: false })}>
          {words} on the timeline, with all sources
        </PageLink>
      </p>
    </>
  );
}
