import { parseEdtf } from '@kto-kogo/domain';
import { graphql } from '../graphql/generated/gql.ts';
import type { ToCascade_CascadeFragment } from '../graphql/generated/graphql.ts';
import { tieStatusWords } from '../marks/tie-status-words.ts';
import { claimDetail } from '../record/claim/claim-detail.ts';
import { linksOf } from '../record/claim/links-of.ts';
import { toTieTraits } from '../record/claim/to-tie-traits.ts';
import type { Arrival, CascadeEntity, CascadeRecord, CascadeTie } from './cascade-record.ts';

graphql(/* GraphQL */ `
  fragment ToCascade_entity on Entity {
    __typename
    id
    kind
    name
    shortName
    ... on Occurrence {
      ...NumberWords_occurrence
    }
    ... on Figure {
      fate
      fateDate
      died
      hand {
        id
      }
      arrests {
        earliest
      }
    }
  }
  fragment ToCascade_cascade on Cascade {
    undated
    total
    spark {
      ...ToCascade_entity
    }
    waves {
      index
      reached {
        on
        certain
        entity {
          ...ToCascade_entity
        }
        from {
          id
        }
        via {
          latest
          ...ClaimRow_tie
        }
      }
    }
    months {
      month
      named
      arrested
      reproduction
    }
  }
`);

type Answer = ToCascade_CascadeFragment;
type AnsweredArrival = Answer['waves'][number]['reached'][number];

/** The API's answer as rows, oldest first; those of one day stand in the order of their waves, so that a source comes before what it names. */
export function toCascade({ spark, waves, months, undated, total }: Answer, widest: number): CascadeRecord {
  const arrivals = waves.flatMap(({ index, reached }) => reached.map((each) => toArrival(each, index)));
  return {
    spark: toEntity(spark),
    arrivals: arrivals.sort(compareArrivals),
    months: months.map(({ month, named, arrested, reproduction }) => ({
      month,
      named,
      arrested,
      reproduction,
    })),
    undated,
    total,
    widest,
  };
}

function compareArrivals(a: Arrival, b: Arrival): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.wave !== b.wave) return a.wave - b.wave;
  return a.id < b.id ? -1 : 1;
}

function toArrival({ entity, from, via, on, certain }: AnsweredArrival, wave: number): Arrival {
  const isFigure = entity.__typename === 'Figure';
  const death = isFigure ? (entity.died ?? (entity.fate === 'SURVIVED' ? null : entity.fateDate)) : null;
  const arrests = isFigure ? entity.arrests.flatMap(({ earliest }) => earliest ?? []) : [];
  return {
    ...toEntity(entity),
    on,
    wave,
    isCertain: certain,
    from: from.id,
    tie: toTie(via),
    arrested: arrests.sort()[0] ?? null,
    died: death === null ? null : parseEdtf(death).latest,
  };
}

function toEntity(entity: Answer['spark']): CascadeEntity {
  const isFigure = entity.__typename === 'Figure';
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    shortName: entity.shortName,
    numbers: 'numbers' in entity ? entity.numbers : [],
    fate: isFigure ? entity.fate : null,
    hasHand: isFigure && entity.hand.length > 0,
  };
}

function toTie(via: AnsweredArrival['via']): CascadeTie {
  return {
    ...toTieTraits(via),
    id: via.id,
    date: via.date,
    latest: via.latest,
    statement: via.statement,
    links: linksOf(via),
    note: via.note,
    detail: claimDetail(via),
    words: tieStatusWords(via),
    citations: via.citations,
  };
}
