import { notesAddress, thesisAddress } from '@kto-kogo/address';
import { VerdictWords } from '../../../marks/verdict-words.tsx';
import { NotesLicence } from '../../../record/class-notes/notes-licence.tsx';
import { thesisTitle } from '../../../record/class-notes/thesis-title.ts';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { claimList } from '../claim-list.tsx';
import { verdictCountWords } from '../count-verdicts.ts';
import type { ThesisName, ThesisRecord } from '../get-theses.ts';
import styles from './thesis-page.module.css';

type Props = {
  thesis: ThesisRecord;
  /** All theses, in their order. */
  all: readonly ThesisName[];
  terms: readonly Term[];
  problems: readonly string[];
  address: string;
  version: string;
};

/** One thesis: what it says, what the record says of it as a whole, and claim by claim. */
export function ThesisPage({ thesis, all, terms, problems, address, version }: Props) {
  const linkTerms = termLinker(terms);
  const title = thesisTitle(thesis);
  const place = all.findIndex(({ id }) => id === thesis.id);
  const [before, after] = [all[place - 1], all[place + 1]];
  return (
    <Page width="wide">
      <PageTitle
        title={<q className={styles.thesis}>{thesis.text}</q>}
        kicker={thesis.number === null ? 'The class notes' : `The class notes · ${title}`}
      >
        {thesis.verdict !== null && <VerdictWords verdict={thesis.verdict} />}
        {thesis.reading !== null && <p>{linkTerms(thesis.reading)}</p>}
        <NotesLicence authors={[thesis.by]}>
          <PageLink href={notesAddress.href()}>All claims of the notes</PageLink>
        </NotesLicence>
      </PageTitle>
      <AddressProblems problems={problems} />
      <Section
        title="Claim by claim"
        aside={`of ${countOf(thesis.claims.length, 'claim', 'claims')} ${verdictCountWords(thesis.claims)}`}
        id="claims"
      >
        {claimList(thesis.claims, linkTerms)}
      </Section>
      <nav aria-label="Other theses" className={styles.others}>
        {before !== undefined && (
          <PageLink href={thesisAddress.href(before.id)} rel="prev">
            ← {thesisTitle(before)}
          </PageLink>
        )}
        {after !== undefined && (
          <PageLink href={thesisAddress.href(after.id)} rel="next" className={styles.next}>
            {thesisTitle(after)} →
          </PageLink>
        )}
      </nav>
      <CitePage
        title={thesis.number === null ? 'The class notes' : `The class notes, ${title}`}
        address={address}
        version={version}
      />
    </Page>
  );
}
