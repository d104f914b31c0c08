import type { PeopleCount, PeopleTrait } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { formatCount } from '../../ui/count-of.ts';
import styles from './people-counts.module.css';

const TABLES: readonly { by: PeopleTrait; title: string; unknown: string }[] = [
  { by: 'SEX', title: 'Women and men', unknown: 'not told by name or text' },
  { by: 'PROFESSION', title: 'What they are known for', unknown: 'not told' },
  { by: 'REGION', title: 'Where they mostly worked', unknown: 'not told, or in several places' },
];
const SEX_WORDS: Readonly<Record<string, string>> = { FEMALE: 'women', MALE: 'men' };
const WIDTH = 60;

/** How many people the record names. */
export function countOfPeople(people: readonly PeopleCount[]): number {
  return people.filter(({ by }) => by === 'SEX').reduce((sum, { count }) => sum + count, 0);
}

/**
 * Whom the record names, and so whom it does not: by sex, profession and region.
 * A function, for the terms to be linked in its place.
 */
export function peopleCounts(people: readonly PeopleCount[], linkTerms: LinkTerms): ReactNode {
  const all = countOfPeople(people);
  if (all === 0) return null;
  const count = (by: PeopleTrait, value: string) =>
    people.find((each) => each.by === by && each.value === value)?.count ?? 0;
  return (
    <>
      <p>
        {linkTerms(
          `Of the ${formatCount(all)} people ${formatCount(count('SEX', 'FEMALE'))} are women. ${formatCount(count('PROFESSION', 'worker or peasant'))} are here as workers or peasants, though most of those whom the troikas condemned were such. More than half worked in Moscow, where books and printed documents look. Each person stands under one profession and one region, by what the record knows him or her for: the choice is ours.`,
        )}
      </p>
      <div className={styles.tables}>
        {TABLES.map(({ by, title, unknown }) => (
          <table key={by} className={styles.table}>
            <caption className={styles.title}>{title}</caption>
            <tbody>
              {people
                .filter((each) => each.by === by)
                .map(({ value, count }) => (
                  <tr key={value ?? unknown}>
                    <th scope="row">{value === null ? unknown : linkTerms(SEX_WORDS[value] ?? value)}</th>
                    <td>{formatCount(count)}</td>
                    <td>
                      <Share part={count / all} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

/** Drawn alone: the number is beside it. */
function Share({ part }: { part: number }) {
  return (
    <svg width={WIDTH} height={8} aria-hidden="true" className={styles.bar}>
      <rect width={Math.max(1, part * WIDTH)} height={8} />
    </svg>
  );
}
