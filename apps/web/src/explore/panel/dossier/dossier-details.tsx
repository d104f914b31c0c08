import { formatEdtf } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { GetDossierQuery } from '../../../graphql/generated/graphql.ts';
import { Note } from '../../../record/note.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import styles from './dossier.module.css';
import { figureDetails } from './figure-details.tsx';

/** Details that the network does not hold, fetched on selection. */
export function dossierDetails({ entity }: GetDossierQuery, linkTerms: LinkTerms): ReactNode {
  if (entity === null) return null;
  if (entity.__typename === 'Figure') return figureDetails(entity, linkTerms);
  const place = 'place' in entity ? entity.place : null;
  const court = 'court' in entity ? entity.court : null;
  const facts = [entity.date === null ? null : formatEdtf(entity.date), place, court].filter(
    (fact) => fact !== null,
  );
  return (
    <>
      {facts.length > 0 && <p className={styles.life}>{linkTerms(facts.join(' · '))}</p>}
      {entity.summary !== null && <p className={styles.summary}>{linkTerms(entity.summary)}</p>}
      <Note text={entity.note && linkTerms(entity.note)} />
    </>
  );
}
