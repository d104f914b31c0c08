import type { GetTermsQuery } from '../../graphql/generated/graphql.ts';

/** A term of the glossary with the words that stand for it: `aliases` in labels of the site, `linked` in texts. */
export type Term = GetTermsQuery['glossary'][number];

/** What a reader is told of a term. */
export type TermMeaning = Pick<Term, 'id' | 'name' | 'nativeName' | 'meaning'>;
