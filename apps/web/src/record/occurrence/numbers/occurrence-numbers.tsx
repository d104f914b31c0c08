import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { OccurrenceNumbers_OccurrenceFragment } from '../../../graphql/generated/graphql.ts';
import { countOf } from '../../../ui/count-of.ts';
import { Section } from '../../page/section.tsx';
import { CitationLine } from '../../sources/citation-line.tsx';
import type { LinkTerms } from '../../terms/term-linker.tsx';
import { countedWords, howMany, rivalCounts } from './number-words.ts';
import styles from './occurrence-numbers.module.css';
import { PeopleMarks, unitOf, unitWords } from './people-marks.tsx';

graphql(/* GraphQL */ `
  fragment OccurrenceNumbers_occurrence on Occurrence {
    id
    numbers {
      ...NumberWords_number
      note
      citations {
        ...CitationLine_citation
      }
    }
  }
`);

/**
 * How many people an event or a trial struck, by whose count, drawn beside how few of them the record names.
 * A function, for the terms to be linked in its place.
 * @param recorded how many people are recorded in it
 */
export function occurrenceNumbers(
  { id, numbers }: OccurrenceNumbers_OccurrenceFragment,
  recorded: number,
  linkTerms: LinkTerms,
): ReactNode {
  if (numbers.length === 0) return null;
  const unit = unitOf(Math.max(...numbers.map(({ most }) => most)));
  return (
    <Section title="In numbers" id="numbers">
      {rivalCounts(numbers).map((counts, group) => {
        const [first] = counts;
        if (first === undefined) return null;
        return (
          <section key={countedWords(first)} className={styles.group}>
            <h3 className={styles.counted}>{linkTerms(countedWords(first))}</h3>
            <div className={styles.counts}>
              {counts.map((count, index) => (
                <div key={`${count.by} ${count.least}`} className={styles.count}>
                  <p className={styles.number}>{howMany(count)}</p>
                  <p className={styles.by}>
                    {linkTerms(count.by)} · {linkTerms.label(STANDING_WORDS[count.standing])}
                    {count.note !== null && <> · {linkTerms(count.note)}</>}
                  </p>
                  <PeopleMarks count={count.most} unit={unit} id={`${id}-marks-${group}-${index}`} />
                  {count.citations.map((citation) => (
                    <CitationLine key={citation.id} citation={citation} />
                  ))}
                </div>
              ))}
            </div>
          </section>
        );
      })}
      <p className={styles.named}>
        {unitWords(unit)} Recorded in it: {countOf(recorded, 'person', 'people')}, whoever ordered it and
        carried it out included.
      </p>
    </Section>
  );
}
