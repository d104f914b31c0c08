/** Vite would take the ES module for our files while Apollo, outside of Vite, gets the other: two GraphQLs do not mix. */
export const oneGraphql = { find: /^graphql$/, replacement: 'graphql/index.js' };
