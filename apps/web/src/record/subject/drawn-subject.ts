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
