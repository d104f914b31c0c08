import { exploreHref } from '@kto-kogo/address';
import type { Subject } from '@kto-kogo/domain';
import { ArrowRight } from 'lucide-react';
import type { getRecord } from '../../record/get-record.ts';
import { Page } from '../../record/page/page.tsx';
import { SearchBox } from '../../record/search/search-box.tsx';
import { subjectWords } from '../../record/subject/subject-words.ts';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { formatCount } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { CoreFive } from './core-five/core-five.tsx';
import type { CoreFiveRecord } from './core-five/core-record.ts';
import { coreTexts } from './core-five/core-texts.ts';
import type { getAccusationCounts } from './get-accusation-counts.ts';
import styles from './home-page.module.css';
import { QuestionList } from './question-list.tsx';
import { RecordCounts } from './record-counts.tsx';

type Props = {
  record: Awaited<ReturnType<typeof getRecord>>;
  subject: Subject;
  counts: Awaited<ReturnType<typeof getAccusationCounts>>;
  coreFive: CoreFiveRecord;
  terms: readonly Term[];
};

export function HomePage({ record, subject, counts, coreFive, terms }: Props) {
  const linkTerms = termLinker(terms);
  const accusations = record.ties.get('ACCUSATION') ?? 0;
  return (
    <Page width="wide">
      <div className={styles.top}>
        <div>
          <h1 className={styles.title}>Who, whom?</h1>
          <p lang="ru" className={styles.native}>
            Кто кого?
          </p>
          <p className={styles.lead}>{linkTerms(subjectWords(subject))}</p>
          <p className={styles.why}>
            {linkTerms(
              `Of the ${formatCount(accusations)} accusations recorded here, historians hold ${formatCount(counts.fabricated)} to be fabricated. ${formatCount(counts.forced)} were made under force. So every line says who claims it, how it is known, and whether it holds.`,
            )}
          </p>
          {subject.texts !== null && (
            <p className={styles.why}>
              {linkTerms(
                'Most of those who were killed fell to secret mass operations: a network of named people shows the smaller part.',
              )}{' '}
              <PageLink href="/events/terror-totals-1937-38#numbers">In numbers</PageLink>
            </p>
          )}
          <SearchBox isMain size="large" placeholder={subject.searchFor} />
          <div className={styles.actions}>
            <ButtonLink isPrimary href={exploreHref()} className={styles.open}>
              Open the network
              <ArrowRight size={15} strokeWidth={1.75} aria-hidden />
            </ButtonLink>
          </div>
        </div>
        {coreFive.figures.length > 0 && (
          <CoreFive record={coreFive} texts={coreTexts(coreFive.ties, linkTerms)} />
        )}
      </div>
      <QuestionList questions={subject.questions} />
      <RecordCounts
        isOurs={subject.texts !== null}
        counts={[
          { count: record.entities.get('FIGURE') ?? 0, one: 'person', many: 'people', href: '/figures' },
          { count: accusations, one: 'accusation', many: 'accusations', href: '/explore' },
          {
            count: record.entities.get('TRIAL') ?? 0,
            one: 'trial',
            many: 'trials',
            href: '/trials',
            more: `${formatCount(counts.defendants)} defendants`,
          },
          { count: record.entities.get('OFFICE') ?? 0, one: 'office', many: 'offices', href: '/offices' },
          { count: record.entities.get('EVENT') ?? 0, one: 'event', many: 'events', href: '/events' },
          {
            count: record.citations,
            one: 'citation',
            many: `citations in ${formatCount(record.works)} works`,
            href: '/sources',
          },
        ]}
      />
    </Page>
  );
}
