import { entityHref, exploreHref, type TimelineView, timelineAddress } from '@kto-kogo/address';
import { formatEdtf, monthAfter, TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { ArrowLeft, ArrowRight, Crosshair } from 'lucide-react';
import type { ReactNode } from 'react';
import { forceWords } from '../../marks/force-words.ts';
import { KindMark } from '../../marks/kind-mark.tsx';
import { ArrestRow } from '../../record/claim/arrest-row.tsx';
import { ClaimList } from '../../record/claim/claim-list.tsx';
import { arrestTexts, tellList } from '../../record/claim/claim-texts.tsx';
import { numberSentence } from '../../record/occurrence/numbers/number-words.ts';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { vagueWords } from '../../time/month/vague-words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { MonthShown } from './get-month.ts';
import styles from './month-list.module.css';

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/**
 * A month's events and trials, its ties by kind as sentences, and its arrests; each with its sources. A function, for the
 * terms to be linked in its place.
 */
export function monthList(shown: MonthShown, view: TimelineView, linkTerms: LinkTerms): ReactNode {
  const { month, occurrences, goingOn, ties: all, arrests, unlisted, vague } = shown;
  const words = formatEdtf(month);
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <section key={month} aria-label={words}>
      <div className={styles.head}>
        <h2 className={styles.title} aria-live="polite">
          {words}
        </h2>
        <div className={styles.acts}>
          <ButtonLink href={timelineAddress.href({ ...view, month: before })} scroll={false}>
            <ArrowLeft {...ICON} />
            {formatEdtf(before, 'short')}
          </ButtonLink>
          <ButtonLink href={timelineAddress.href({ ...view, month: after })} scroll={false}>
            {formatEdtf(after, 'short')}
            <ArrowRight {...ICON} />
          </ButtonLink>
          <ButtonLink href={exploreHref({ filter: { ...view.filter, since: month, until: month } })}>
            <Crosshair {...ICON} />
            Show in the network
          </ButtonLink>
        </div>
      </div>
      {all.length + arrests.length === 0 && (
        <p className={styles.note}>
          Nothing of what the filters keep is dated to {words}.{' '}
          {occurrences.length === 0 && 'No event or trial began or ended in it either.'}
        </p>
      )}
      {occurrences.length > 0 && <Group title="Events and trials">{occurrenceList(occurrences)}</Group>}
      {goingOn.length > 0 && (
        <Group
          title="Going on"
          aside="Trials, events of a few months and what struck many, without a day of their own in this month"
        >
          {occurrenceList(goingOn)}
        </Group>
      )}
      {TIE_KINDS.map((kind) => {
        const ties = all.filter((tie) => tie.kind === kind);
        const { one, many } = TIE_KIND_FACTS[kind];
        const force = forceWords(ties);
        return (
          ties.length > 0 && (
            <Group key={kind} title={countOf(ties.length, one, many)} aside={force && linkTerms.label(force)}>
              <ClaimList ties={tellList(ties, linkTerms)} />
            </Group>
          )
        );
      })}
      {arrests.length > 0 && (
        <Group title={countOf(arrests.length, 'arrest', 'arrests')}>
          <ol className={styles.arrests}>
            {arrests.map((arrest) => (
              <ArrestRow key={arrest.id} arrest={arrest} texts={arrestTexts(arrest, linkTerms)} />
            ))}
          </ol>
        </Group>
      )}
      {unlisted.ties + unlisted.arrests > 0 && (
        <p className={styles.note}>
          Too many to list here: {unlistedWords(unlisted)} more. Fewer kinds or standings show them.
        </p>
      )}
      {vague > 0 && (
        <p className={styles.note}>
          {linkTerms.label(vagueWords(vague))}{' '}
          <PageLink
            href={exploreHref({ shape: 'table', filter: { ...view.filter, since: month, until: month } })}
          >
            All that may belong to {words}, as a table
          </PageLink>
        </p>
      )}
    </section>
  );
}

/** With how many people each struck, where that is known. */
function occurrenceList(nodes: MonthShown['occurrences']): ReactNode {
  return (
    <ul className={styles.occurrences}>
      {nodes.map((node) => (
        <li key={node.id}>
          <KindMark kind={node.kind === 'TRIAL' ? 'TRIAL' : 'EVENT'} />
          <span>
            <PageLink href={entityHref(node)}>{node.name}</PageLink>
            {node.date !== null && <span className={styles.date}>{formatEdtf(node.date)}</span>}
            {node.numbers.length > 0 && (
              <span className={styles.numbers}>{numberSentence(node.numbers)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "120 ties and 3 arrests". */
function unlistedWords({ ties, arrests }: MonthShown['unlisted']): string {
  return listWords([
    ...(ties === 0 ? [] : [countOf(ties, 'tie', 'ties')]),
    ...(arrests === 0 ? [] : [countOf(arrests, 'arrest', 'arrests')]),
  ]);
}

type GroupProps = { title: string; aside?: ReactNode; children: ReactNode };

function Group({ title, aside = '', children }: GroupProps) {
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h3>{title}</h3>
        {aside !== '' && <p>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
