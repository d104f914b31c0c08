import { workAddress } from '@kto-kogo/address';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './citation-line.module.css';
import { TierTag } from './tier-tag.tsx';
import { byWords, inWords } from './work-words.ts';

graphql(/* GraphQL */ `
  fragment CitationLine_citation on Citation {
    id
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
      tier
    }
  }
`);

/** A citation: tier, author, title, what it stands in, year, place, and whether the place was read. */
export function CitationLine({ citation }: { citation: CitationLine_CitationFragment }) {
  const { work } = citation;
  return (
    <p className={styles.line}>
      <TierTag tier={work.tier} />
      <span>
        {byWords(work) ?? 'Author not known'},{' '}
        <PageLink href={workAddress.href(work.id)} className={styles.title}>
          {work.title}
        </PageLink>
        {inWords(work) !== null && `, ${inWords(work)}`}
        {work.year !== null && `, ${work.year}`}
        {citation.where !== null && `: ${citation.where}`}
        {!citation.read && (
          <span className={styles.unread}>. Not read: names where this can be checked.</span>
        )}{' '}
        {citation.url !== null && (
          <a href={citation.url} rel="external noreferrer">
            Read it at {hostOf(citation.url)}
          </a>
        )}
      </span>
    </p>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'its source';
}
