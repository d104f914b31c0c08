import { graphql } from '../../../graphql/generated/gql.ts';

graphql(/* GraphQL */ `
  fragment RestingRow_tie on Tie {
    __typename
    id
    standing
    statement
    isAlone
    citations {
      id
    }
    from {
      id
      kind
      inSentence
    }
    to {
      id
      kind
      inSentence
    }
    ... on Accusation {
      truth
      coerced
    }
    ... on Replacement {
      office {
        id
        kind
        inSentence
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment RestingRow_arrest on Arrest {
    id
    standing
    statement
    isAlone
    citations {
      id
    }
    figure {
      id
      kind
      inSentence
    }
    orderedBy {
      id
      kind
      inSentence
    }
  }
`);

graphql(/* GraphQL */ `
  fragment RestingRow_citing on Citing {
    __typename
    ... on Entity {
      id
      kind
      name
      summary
      standing
      isAlone
      citations {
        id
      }
    }
    ... on Figure {
      role
      fateReadings {
        fate
        by
        isAlone
        citations {
          id
        }
      }
    }
    ... on Interpretation {
      id
      name
      holds: thesis
      held: standing
      group {
        id
        name
      }
      historians {
        name
        source {
          id
        }
      }
    }
    ... on Stance {
      stance: kind
      note
      isAlone
      citations {
        id
      }
      by {
        name
      }
      interpretation {
        id
        name
        group {
          id
        }
      }
      entity {
        id
        kind
        name
      }
      tie {
        id
        statement
      }
    }
    ... on ThesisClaim {
      id
      reading
      verdict
      standing
      isAlone
      citations {
        id
      }
      thesis {
        id
        number
        text
      }
    }
    ... on Term {
      id
      name
      meaning
      isAlone
      citations {
        id
      }
    }
    ... on Lesson {
      id
      title
      about: summary
      citations {
        id
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment WorkHead_work on Work {
    id
    title
    author
    year
    type
    tier
    citations {
      id
      where
      url
      read
    }
  }
`);
