import { formatEdtf, type Id, type YearSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { GetDossierQuery } from '../../../graphql/generated/graphql.ts';
import { Note } from '../../../record/note.tsx';
import { numberSentence } from '../../../record/occurrence/numbers/number-words.ts';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { panelStances } from '../panel-stances.tsx';
import styles from './dossier.module.css';
import { figureDetails } from './figure-details.tsx';

/** Details that the network does not hold, fetched on selection. */
export function dossierDetails(
  { entity }: GetDossierQuery,
  lenses: readonly Id[],
  years: YearSpan,
  linkTerms: LinkTerms,
): ReactNode {
  if (entity === null) return null;
  return (
    <>
      {entity.__typename === 'Figure'
        ? figureDetails(entity, linkTerms, years)
        : thingDetails(entity, linkTerms)}
      {panelStances(entity.stances, lenses, linkTerms)}
    </>
  );
}

type Thing = Exclude<NonNullable<GetDossierQuery['entity']>, { __typename: 'Figure' }>;

function thingDetails(entity: Thing, linkTerms: LinkTerms): ReactNode {
  const place = 'place' in entity ? entity.place : null;
  const numbers = 'numbers' in entity ? numberSentence(entity.numbers) : null;
  const court = 'court' in entity ? entity.court : null;
  const facts = [entity.date === null ? null : formatEdtf(entity.date), place, court].filter(
    (fact) => fact !== null,
  );
  return (
    <>
      {facts.length > 0 && <p className={styles.life}>{linkTerms(facts.join(' · '))}</p>}
      {entity.summary !== null && <p className={styles.summary}>{linkTerms(entity.summary)}</p>}
      {numbers !== null && <p className={styles.numbers}>{numbers}</p>}
      <Note text={entity.note && linkTerms(entity.note)} />
    </>
  );
}
