import { graphql } from '../../graphql/generated/gql.ts';
import type { ArrestRow_ArrestFragment } from '../../graphql/generated/graphql.ts';
import { NO_ACCUSATION } from '../../marks/tie-looks.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { ClaimLine } from './claim-line.tsx';
import type { ClaimTexts } from './claim-texts.tsx';

graphql(/* GraphQL */ `
  fragment ArrestRow_arrest on Arrest {
    id
    date
    standing
    statement
    note
    reason
    figure {
      id
      kind
      name
      inSentence
    }
    orderedBy {
      id
      kind
      name
      inSentence
    }
    citations {
      ...CitationLine_citation
    }
  }
`);

/** An arrest, whether or not it is known who ordered it. */
export function ArrestRow({ arrest, texts }: { arrest: ArrestRow_ArrestFragment; texts: ClaimTexts }) {
  return (
    <ClaimLine
      id={arrest.id}
      sample={<TieSample traits={{ kind: 'ARREST', standing: arrest.standing, ...NO_ACCUSATION }} />}
      texts={texts}
      citations={arrest.citations}
      networkHref={null}
    />
  );
}
