import type { Subject } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';

/** What is drawn of the subject: the strip of months, the axes of years, the bands of the network. */
graphql(/* GraphQL */ `
  fragment DrawnSubject_subject on Subject {
    months {
      from
      to
    }
    years {
      from
      to
    }
    marks {
      month
      name
      short
    }
    bands {
      title
      short
      affair
      until
    }
  }
`);

const getSubjectQuery = graphql(/* GraphQL */ `
  query GetSubject {
    record {
      subject {
        title
        name
        place
        texts
        ...DrawnSubject_subject
        height {
          from
          to
        }
        featured
        featuredEvent
        questions {
          question
          answer
          page
        }
        sparks
        traces {
          from
          to
        }
        hand {
          office
          roles
        }
        searchFor
      }
    }
  }
`);

/** What the record is of, and what the pages open with. @throws RequestError */
export async function getSubject(): Promise<Subject> {
  const { subject } = (await askRecord(getSubjectQuery)).record;
  return { ...subject, texts: subject.texts === 'great-purges' ? subject.texts : null };
}
