import { graphql } from '../../graphql/generated/gql.ts';

export const getTermsQuery = graphql(/* GraphQL */ `
  query GetTerms {
    glossary {
      id
      name
      nativeName
      meaning
      aliases
      linked
    }
  }
`);
