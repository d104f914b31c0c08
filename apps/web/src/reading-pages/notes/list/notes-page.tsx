import { type NotesParams, notesAddress, thesisAddress } from '@kto-kogo/address';
import { capital, VERDICT_WORDS, VERDICTS } from '@kto-kogo/domain';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import { VERDICT_MEANINGS } from '../../../marks/verdict-meanings.ts';
import { VerdictWords } from '../../../marks/verdict-words.tsx';
import { NotesLicence } from '../../../record/class-notes/notes-licence.tsx';
import { thesisTitle } from '../../../record/class-notes/thesis-title.ts';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { claimList } from '../claim-list.tsx';
import { countVerdicts, verdictCountWords } from '../count-verdicts.ts';
import type { ThesisRecord } from '../get-theses.ts';
import styles from './notes-page.module.css';

type Props = {
  theses: readonly ThesisRecord[];
  terms: readonly Term[];
  params: NotesParams;
  problems: readonly string[];
};

/** Every claim of the class notes beside what the record says of it; one verdict can be picked out. */
export function NotesPage({ theses, terms, params: { verdict }, problems }: Props) {
  const linkTerms = termLinker(terms);
  const claims = theses.flatMap((thesis) => thesis.claims);
  const shown = theses
    .map((thesis) => ({
      thesis,
      claims: thesis.claims.filter((claim) => verdict === null || claim.verdict === verdict),
    }))
    .filter((each) => each.claims.length > 0);
  return (
    <Page width="wide">
      <PageTitle title="The class notes">
        {theses.length > 0 && <NotesLicence authors={[...new Set(theses.map(({ by }) => by))]} />}
        <p>
          {theses.length === 0
            ? 'No class notes stand beside this record.'
            : linkTerms(
                `The notes make ${claims.length} claims. By the record and its sources ${verdictCountWords(claims)}. Where the notes are wrong, both stand side by side.`,
              )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <ChoiceLinks
        label="Verdict"
        choices={[
          {
            href: notesAddress.href({ verdict: null }),
            words: 'All',
            count: claims.length,
            isChosen: verdict === null,
          },
          ...countVerdicts(claims).map((each) => ({
            href: notesAddress.href({ verdict: each.verdict }),
            words: capital(VERDICT_WORDS[each.verdict]),
            count: each.count,
            isChosen: verdict === each.verdict,
          })),
        ]}
      />
      <ul className={styles.key} aria-label="What the verdicts mean">
        {VERDICTS.map((each) => (
          <li key={each}>
            <VerdictMark verdict={each} />
            <span>
              <strong>{VERDICT_WORDS[each]}</strong>: {VERDICT_MEANINGS[each]}
            </span>
          </li>
        ))}
      </ul>
      {shown.map(({ thesis, claims: kept }) => (
        <Section
          key={thesis.id}
          id={thesis.id}
          title={thesisTitle(thesis)}
          aside={
            kept.length === thesis.claims.length
              ? countOf(kept.length, 'claim', 'claims')
              : `${kept.length} of ${countOf(thesis.claims.length, 'claim', 'claims')}`
          }
        >
          {thesis.number !== null && <blockquote className={styles.thesis}>{thesis.text}</blockquote>}
          {thesis.verdict !== null && <VerdictWords verdict={thesis.verdict} />}
          {thesis.reading !== null && <p className={styles.reading}>{linkTerms(thesis.reading)}</p>}
          <p className={styles.more}>
            <PageLink href={thesisAddress.href(thesis.id)}>
              {thesisTitle(thesis)} on a page of its own
            </PageLink>
          </p>
          {claimList(kept, linkTerms)}
        </Section>
      ))}
    </Page>
  );
}
