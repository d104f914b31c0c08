import {
  entityHref,
  exploreHref,
  lessonAddress,
  type Resting,
  readingsAddress,
  thesisAddress,
} from '@kto-kogo/address';
import { capital, FATE_WORDS, type Id, STANCE_WORDS, STANDING_WORDS, VERDICT_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RestingRow_CitingFragment } from '../../../graphql/generated/graphql.ts';
import { thesisTitle } from '../../../record/class-notes/thesis-title.ts';
import { type Cites, cited, citingWork, type RestingRow } from './resting-row.ts';

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

type Of = { kind: Resting; work: { id: Id; citations: readonly { id: Id }[] } };

/** @param of as what they rest on which work */
export function citingRows(citing: readonly RestingRow_CitingFragment[], of: Of): RestingRow[] {
  return citing.flatMap((each) => rowsOf(each, of));
}

function rowsOf(citing: RestingRow_CitingFragment, { kind, work }: Of): RestingRow[] {
  switch (citing.__typename) {
    case 'Figure':
      if (kind === 'FATE') return endRows(citing, work);
      return [entityRow({ ...citing, summary: citing.summary ?? capital(citing.role) })];
    case 'Interpretation':
      return [
        {
          key: citing.id,
          text: `${citing.name}: ${citing.holds}`,
          names: [{ name: citing.name, href: readingsAddress.href({ group: citing.group.id }) }],
          links: [],
          status: [
            citing.held,
            ...citing.historians.filter(({ source }) => source.id === work.id).map(({ name }) => name),
          ],
          ...{ isAlone: null, places: [] },
        },
      ];
    case 'Stance': {
      const { interpretation, entity, tie } = citing;
      const reading = readingsAddress.href({ group: interpretation.group.id });
      return [
        {
          key: `${interpretation.id} ${entity?.id ?? tie?.id}`,
          text: `${capital(STANCE_WORDS[citing.stance])}: ${citing.note}`,
          names: [],
          links: [
            ...(entity === null ? [] : [{ name: entity.name, href: entityHref(entity) }]),
            ...(tie === null ? [] : [{ name: tie.statement, href: exploreHref({ tie: tie.id }) }]),
            { name: interpretation.name, href: reading },
          ],
          status: citing.by === null ? [] : [citing.by.name],
          ...cited(citing),
        },
      ];
    }
    case 'ThesisClaim': {
      const { id, thesis } = citing;
      return [
        {
          key: id,
          text: citing.reading,
          names: [],
          links: [{ name: thesisTitle(thesis), href: `${thesisAddress.href(thesis.id)}#${id}` }],
          status: [VERDICT_WORDS[citing.verdict], STANDING_WORDS[citing.standing]],
          ...cited(citing),
        },
      ];
    }
    case 'Term':
      return [
        {
          key: citing.id,
          text: citing.meaning,
          names: [],
          links: [{ name: citing.name, href: `/glossary#${citing.id}` }],
          status: [],
          ...cited(citing),
        },
      ];
    case 'Lesson':
      return [
        {
          key: citing.id,
          text: citing.about,
          names: [],
          links: [{ name: citing.title, href: lessonAddress.href(citing.id) }],
          status: [],
          ...{ isAlone: null, places: citing.citations.map(({ id }) => id) },
        },
      ];
    default:
      return [entityRow(citing)];
  }
}

type Citer<Type> = Extract<RestingRow_CitingFragment, { __typename: Type }>;
type Entity = Citer<'Figure' | 'Event' | 'Trial' | 'Office'>;

function entityRow(
  entity: Pick<Entity, 'id' | 'kind' | 'name' | 'summary' | 'standing'> & Cites,
): RestingRow {
  const { id, name, summary } = entity;
  return {
    key: id,
    text: summary === null ? `${name}.` : `${name}: ${summary}`,
    names: [{ name, href: entityHref(entity) }],
    links: [],
    status: [STANDING_WORDS[entity.standing]],
    ...cited(entity),
  };
}

/** The accounts of an end that cite the work. */
function endRows(figure: Citer<'Figure'>, work: Of['work']): RestingRow[] {
  return citingWork(figure.fateReadings, work).map((reading) => ({
    key: `${figure.id} ${reading.fate} ${reading.by}`,
    text: `${figure.name}: ${FATE_WORDS[reading.fate]} according to ${reading.by}.`,
    names: [{ name: figure.name, href: entityHref(figure) }],
    links: [],
    status: ['one of several accounts'],
    ...cited(reading),
  }));
}
