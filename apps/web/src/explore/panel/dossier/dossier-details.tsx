'use client';
import { formatEdtf } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Note } from '../../../record/note.tsx';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { AskingOrFailed } from '../asking-or-failed.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTerms } from '../use-terms.ts';
import styles from './dossier.module.css';
import { FigureDetails } from './figure-details.tsx';

const getDossierQuery = graphql(/* GraphQL */ `
  query GetDossier($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name
      date
      summary
      note
      ... on Figure {
        ...FigureDetails_figure
      }
      ... on Occurrence {
        place
      }
      ... on Trial {
        court
      }
    }
  }
`);

/** Details that the network does not hold, fetched on selection. */
export function DossierDetails({ node }: { node: NetworkNode }) {
  const answer = useAnswer(getDossierQuery, { id: node.id });
  const linkTerms = termLinker(useTerms());
  if (answer.state !== 'answered')
    return <AskingOrFailed answer={answer} what={`the dossier of ${node.shortName}`} />;
  const { entity } = answer.data;
  if (entity === null) return null;
  if (entity.__typename === 'Figure') return <FigureDetails figure={entity} linkTerms={linkTerms} />;
  const place = 'place' in entity ? entity.place : null;
  const court = 'court' in entity ? entity.court : null;
  const facts = [entity.date === null ? null : formatEdtf(entity.date), place, court].filter(
    (fact) => fact !== null,
  );
  return (
    <>
      {facts.length > 0 && <p className={styles.life}>{facts.join(' · ')}</p>}
      {entity.summary !== null && <p className={styles.summary}>{linkTerms(entity.summary)}</p>}
      <Note text={entity.note && linkTerms(entity.note)} />
    </>
  );
}
