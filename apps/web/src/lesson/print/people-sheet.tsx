import { capital, FATE_WORDS } from '@kto-kogo/domain';
import { FateMark } from '../../marks/fate-mark.tsx';
import { type LinkTerms, termLinker } from '../../record/terms/term-linker.tsx';
import { lifeLine } from '../../time/life/life.ts';
import { listWords } from '../../ui/list-words.ts';
import type { StepRecord } from '../get-lessons.ts';
import type { Person } from './get-people.ts';
import { officeWords } from './office-words.ts';
import styles from './people-sheet.module.css';
import { Sheet } from './sheet.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import type { SheetInput } from './sheet-input.ts';

/** A card for each figure that the lesson shows. */
export function PeopleSheet({
  lesson,
  terms,
  site,
  version,
  people,
}: SheetInput & { people: readonly Person[] }) {
  const linkTerms = termLinker(terms);
  return (
    <Sheet
      running={linkTerms(lesson.title)}
      isFirst
      words="Who is who"
      foot={<SheetFoot lesson={lesson} site={site} version={version} />}
    >
      <ul className={styles.cards}>{people.map((person) => card(person, lesson.steps, linkTerms))}</ul>
    </Sheet>
  );
}

/** A function, for its terms to be linked in the order of the page. */
function card(person: Person, steps: readonly StepRecord[], linkTerms: LinkTerms) {
  const { id, name, nativeName, role, fate, hand, tenures } = person;
  const met = steps.flatMap(({ shows }, index) => (shows.some((each) => each.id === id) ? [index + 1] : []));
  return (
    <li key={id} className={styles.card}>
      <FateMark fate={fate} hasRing={hand.length > 0} size={30} />
      <div>
        <h2 className={styles.name}>{name}</h2>
        {nativeName !== null && (
          <p lang="ru" className={styles.native}>
            {nativeName}
          </p>
        )}
        <p>
          <strong>{linkTerms(capital(FATE_WORDS[fate]))}</strong>
          {hand.length > 0 && ', had a hand in it'}. {linkTerms(lifeLine(person))}
        </p>
        <p>{linkTerms(`${capital(role)}.`)}</p>
        {tenures.length > 0 && (
          <ul className={styles.offices} aria-label="Offices">
            {tenures.map((tenure) => (
              <li key={tenure.id}>{linkTerms(officeWords(tenure))}</li>
            ))}
          </ul>
        )}
        <p className={styles.met}>
          Met in step{met.length === 1 ? '' : 's'} {listWords(met.map(String))}
        </p>
      </div>
    </li>
  );
}
