import { formatEdtf } from '@kto-kogo/domain';
import { BookOpen, CalendarDays } from 'lucide-react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { HitLine } from './hit-line.tsx';
import { SearchHitLine } from './search-hit-line.tsx';

graphql(/* GraphQL */ `
  fragment FindHitLine_hit on FindHit {
    matched
    found {
      __typename
      ... on Entity {
        id
        kind
        name
        ...EntityMark_entity
        ... on Figure {
          role
        }
      }
      ... on Term {
        id
        name
      }
      ... on RecordMonth {
        month
      }
      ... on RecordYear {
        year
      }
    }
  }
`);

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Anything that was found: mark, name, and a word for what it is. */
export function FindHitLine({ hit: { found, matched } }: { hit: FindHitLine_HitFragment }) {
  switch (found.__typename) {
    case 'Term':
      return (
        <HitLine
          mark={<BookOpen {...ICON} />}
          name={found.name}
          matched={matched}
          what="Word of the glossary"
        />
      );
    case 'RecordMonth':
      return (
        <HitLine
          mark={<CalendarDays {...ICON} />}
          name={formatEdtf(found.month)}
          what="Month on the timeline"
        />
      );
    case 'RecordYear':
      return (
        <HitLine mark={<CalendarDays {...ICON} />} name={String(found.year)} what="Year on the timeline" />
      );
    default:
      return <SearchHitLine hit={{ entity: found, matched }} />;
  }
}
