import { type ReadingsParams, readingsAddress } from '@kto-kogo/address';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import { CitePage } from '../../record/page/cite-page.tsx';
import { Lead } from '../../record/page/lead.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { askedGroup } from './asked-group.ts';
import { contestedTable } from './contested-table.tsx';
import type { ReadingGroup } from './get-readings.ts';
import { readingTable } from './reading-table.tsx';
import styles from './readings-page.module.css';

type Props = {
  groups: readonly ReadingGroup[];
  terms: readonly Term[];
  params: ReadingsParams;
  problems: readonly string[];
  address: string;
  version: string;
};

/** The readings of one question on which historians differ; the first question where none is chosen. */
export function ReadingsPage({ groups, terms, params, problems, address, version }: Props) {
  const linkTerms = termLinker(terms);
  const group = askedGroup(groups, params);
  const unknown =
    params.group !== null && group?.id !== params.group
      ? [`“group” is “${params.group}”, and there is no such question: this is the first of those below.`]
      : [];
  return (
    <Page width="wide">
      <PageTitle title="How historians read it">
        <p>
          {linkTerms(
            'Readings in our own words. They say what historians make of the record; they never change what it says. Where a historian is named beside a remark, that author makes the point; elsewhere we apply the reading, and the sources give the fact.',
          )}
        </p>
      </PageTitle>
      <AddressProblems problems={[...problems, ...unknown]} />
      <ChoiceLinks
        label="Question"
        choices={groups.map(({ id, name }) => ({
          href: readingsAddress.href({ group: id }),
          words: name,
          isChosen: id === group?.id,
        }))}
      />
      {group === undefined && <p>No question on which historians differ is recorded.</p>}
      {group !== undefined && (
        <div className={styles.question}>
          <Section title={group.question} id="question">
            <Lead text={linkTerms(group.today)} />
            {readingTable(group.interpretations, linkTerms)}
          </Section>
          <Section title="What each makes of it" id="contested">
            {contestedTable(group.interpretations, linkTerms)}
          </Section>
          <CitePage title={group.question} address={address} version={version} />
        </div>
      )}
    </Page>
  );
}
