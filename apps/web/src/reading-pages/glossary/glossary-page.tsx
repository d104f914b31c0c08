import { Contents } from '../../record/page/contents.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import type { TermRecord } from './get-glossary.ts';
import styles from './glossary-page.module.css';
import { groupByLetter } from './group-by-letter.ts';
import { TermEntry } from './term-entry.tsx';

export function GlossaryPage({ terms }: { terms: readonly TermRecord[] }) {
  const groups = groupByLetter(terms);
  const idOf = (letter: string) => `letter-${letter.toLowerCase()}`;
  return (
    <Page>
      <PageTitle title="Glossary">
        <p>
          {terms.length === 0
            ? 'This record has no glossary.'
            : `${terms.length} words of the time, and of this site. Words of those in power stand in quotation marks: they say how these spoke, not what was so.`}
        </p>
      </PageTitle>
      <Contents sections={groups.map(({ letter }) => ({ id: idOf(letter), words: letter }))} />
      {groups.map((group) => (
        <Section key={group.letter} title={group.letter} id={idOf(group.letter)}>
          <ul className={styles.terms}>
            {group.terms.map((term) => (
              <TermEntry key={term.id} term={term} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
