import { askRecord } from '../../graphql/ask-record.ts';
import type { Term } from './term.ts';
import { getTermsQuery } from './terms-query.ts';

/** The terms of the glossary, to be linked in the texts of a page. @throws RequestError */
export async function getTerms(): Promise<readonly Term[]> {
  return (await askRecord(getTermsQuery)).glossary;
}
