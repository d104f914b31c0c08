import type { Subject } from '@kto-kogo/domain';
import { FateKey } from '../../marks/fate-key.tsx';
import { KindKey } from '../../marks/kind-key.tsx';
import { TieKey } from '../../marks/tie-key.tsx';
import type { getRecord } from '../../record/get-record.ts';
import { Contents } from '../../record/page/contents.tsx';
import { Lead } from '../../record/page/lead.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import { isOurs } from '../../record/subject/is-ours.ts';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { formatCount } from '../../ui/count-of.ts';
import { Facts } from '../../ui/facts.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './about-page.module.css';
import { classNotes } from './class-notes.tsx';
import { Classes } from './classes.tsx';
import { contradictions } from './contradictions.tsx';
import { Licence } from './licence.tsx';
import { missing } from './missing.tsx';
import { ruleWords } from './rule-words.ts';
import { wordFacts } from './word-facts.ts';

/** Those that are about the record of this repository alone are left out where another is loaded. */
const SECTIONS = [
  { id: 'method', words: 'Method', isOwnText: false },
  { id: 'words', words: 'What the words mean', isOwnText: false },
  { id: 'key', words: 'The key', isOwnText: false },
  { id: 'missing', words: 'What is missing', isOwnText: true },
  { id: 'disputed', words: 'Where sources disagree', isOwnText: true },
  { id: 'class-notes', words: 'The class notes', isOwnText: true },
  { id: 'classes', words: 'Classes and pupils', isOwnText: false },
  { id: 'licence', words: 'Licence and data', isOwnText: false },
] as const;

type Props = {
  record: Awaited<ReturnType<typeof getRecord>> | null;
  /** Null where it is not known. */
  subject: Subject | null;
  terms: readonly Term[];
};

export function AboutPage({ record, subject, terms }: Props) {
  const linkTerms = termLinker(terms);
  const hasOwnTexts = subject !== null && isOurs(subject);
  const sections = SECTIONS.filter(({ isOwnText }) => hasOwnTexts || !isOwnText);
  return (
    <Page>
      <div className={styles.about}>
        <PageTitle title="About the record" />
        <Lead
          text={linkTerms(
            'Many accusations are false. A drawing that treats “conspired with” like “replaced” would repeat the indictment. So everything here is a claim: somebody said it, on a date, and a source bears it.',
          )}
        />
        <Contents sections={sections} />
        <Section title="Method" id="method">
          <p>
            {linkTerms(
              'The record is a set of files, one for each person, trial, office, event and work. Each claim in them names its sources and says how well it stands. Sentences, replacements and the lines of the network are derived from the files by rule, the same for all; nothing is drawn by hand.',
            )}{' '}
            The {record !== null && formatCount(record.works)} works that are cited stand under{' '}
            <PageLink href="/sources">Sources</PageLink>, by the weight they can bear.
          </p>
          <p>
            {linkTerms(
              'A date is as precise as its sources: a day, a month, a year, or a span. Where two dates leave it open which came first, the record says so and does not guess.',
            )}
          </p>
          {hasOwnTexts && (
            <p>
              {linkTerms(
                'All days are those of the Gregorian calendar. Russia had the Julian one until 31 January 1918, 12 or 13 days behind: where a birth is known by both, the Julian day stands beside it as “Old Style”. A few births may still be given by the Julian calendar alone, because a source did not say which it meant.',
              )}
            </p>
          )}
        </Section>
        <Section title="What the words mean" id="words">
          <p>
            {linkTerms('These are the words of the site. Those of the time are explained in the')}{' '}
            <PageLink href="/glossary">Glossary</PageLink>.
          </p>
          <Facts facts={wordFacts(linkTerms)} />
        </Section>
        <Section title="The key" id="key">
          <p>Left is who, right is whom. Colour is never the only sign.</p>
          <h3 className={styles.sub}>People: what became of them</h3>
          <FateKey />
          <h3 className={styles.sub} id="ring">
            The ring
          </h3>
          <p>
            {linkTerms(
              [
                'The outer ring says that a person had a hand in it. It is a rule and not a judgement:',
                ruleWords(subject?.hand ?? null),
                'Ring and mark may stand together: who ran the police may be destroyed by it. Who lacks the ring may have had a hand in what is not recorded here yet.',
              ].join(' '),
            )}
          </p>
          <h3 className={styles.sub}>Trials, offices, events</h3>
          <KindKey />
          <h3 className={styles.sub}>Lines</h3>
          <TieKey />
        </Section>
        {hasOwnTexts && (
          <>
            {missing(record?.people ?? [], linkTerms)}
            {contradictions(linkTerms)}
            {classNotes(linkTerms)}
          </>
        )}
        <Classes />
        <Licence version={record?.version ?? null} hasClassNotes={hasOwnTexts} />
      </div>
    </Page>
  );
}
