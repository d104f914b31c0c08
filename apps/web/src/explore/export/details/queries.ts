import { graphql } from '../../../graphql/generated/gql.ts';

graphql(/* GraphQL */ `
  fragment CitedPlace_citation on Citation {
    where
    url
    read
    work {
      id
      title
      author
      editors
      container
      year
      type
    }
  }
`);

graphql(/* GraphQL */ `
  fragment TieDetail_tie on Tie {
    __typename
    id
    note
    citations {
      ...CitedPlace_citation
    }
    ... on Accusation {
      manner
      claim
      occasion {
        id
        name
      }
      madeAt {
        id
        name
      }
    }
    ... on Replacement {
      how
      office {
        id
        name
      }
    }
    ... on Tenure {
      office {
        id
        name
      }
      until
      howEnded
    }
    ... on TrialRole {
      part
      inReserve
      charge
      plea
      verdict
      sentence
      outcome
      said
    }
    ... on ArrestOrder {
      arrest {
        reason
      }
    }
    ... on Participation {
      role
    }
    ... on Consequence {
      how
    }
  }
`);

export const getTieDetailsQuery = graphql(/* GraphQL */ `
  query GetTieDetails($where: TieFilter, $after: String) {
    record {
      version
    }
    ties(where: $where, first: 100, after: $after) {
      totalCount
      nodes {
        ...TieDetail_tie
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const getTieDetailQuery = graphql(/* GraphQL */ `
  query GetTieDetail($id: ID!) {
    record {
      version
    }
    tie(id: $id) {
      ...TieDetail_tie
    }
  }
`);

export const getPeopleDetailsQuery = graphql(/* GraphQL */ `
  query GetPeopleDetails($after: String) {
    record {
      version
    }
    figures(first: 100, after: $after) {
      totalCount
      nodes {
        id
        nativeName
        aliases
        born
        died
        role
        fateDate
        rehabilitated
        summary
        note
        standing
        arrests {
          date
          orderedBy {
            id
            name
          }
        }
        citations {
          ...CitedPlace_citation
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
