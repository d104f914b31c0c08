import {
  entityHref,
  exploreHref,
  lessonAddress,
  type Resting,
  readingsAddress,
  thesisAddress,
} from '@kto-kogo/address';
import {
  COERCED_WORDS,
  capital,
  FATE_WORDS,
  type Id,
  STANCE_WORDS,
  STANDING_WORDS,
  TRUTH_WORDS,
  VERDICT_WORDS,
} from '@kto-kogo/domain';
import type {
  RestingRow_ArrestFragment,
  RestingRow_CitingFragment,
  RestingRow_TieFragment,
} from '../../../graphql/generated/graphql.ts';
import type { NamedLink } from '../../../record/claim/split-names.ts';
import { thesisTitle } from '../../../record/class-notes/thesis-title.ts';

/** Something that rests on a work, as a sentence. */
export type RestingRow = {
  key: string;
  text: string;
  /** The names in the text that lead to pages. */
  names: readonly NamedLink[];
  /** Where it stands or what it is about, where the text does not name that. */
  links: readonly NamedLink[];
  /** How it is established, in words. */
  status: readonly string[];
  /** Whether it rests on one work alone; null where that is not asked. */
  isAlone: boolean | null;
  /** The ids of all places that it cites. */
  places: readonly Id[];
};

type Citing = { isAlone: boolean; citations: readonly { id: Id }[] };
type Named = { id: Id; kind: 'FIGURE' | 'EVENT' | 'TRIAL' | 'OFFICE'; inSentence: string };

function cited({ isAlone, citations }: Citing) {
  return { isAlone, places: citations.map(({ id }) => id) };
}

function namesOf(entities: readonly Named[]): NamedLink[] {
  return entities.map((entity) => ({ name: entity.inSentence, href: entityHref(entity) }));
}

export function tieRows(ties: readonly RestingRow_TieFragment[]): RestingRow[] {
  return ties.map((tie) => ({
    key: tie.id,
    text: tie.statement,
    names: namesOf([tie.from, tie.to, ...(tie.__typename === 'Replacement' ? [tie.office] : [])]),
    links: [{ name: 'In the network', href: exploreHref({ tie: tie.id }) }],
    status: statusOf(tie),
    ...cited(tie),
  }));
}

/** Of an accusation it is said apart how well it is established that it was made, and whether it holds. */
function statusOf(tie: RestingRow_TieFragment): string[] {
  if (tie.__typename !== 'Accusation') return [STANDING_WORDS[tie.standing]];
  return [
    `that it was made: ${STANDING_WORDS[tie.standing]}`,
    TRUTH_WORDS[tie.truth],
    COERCED_WORDS[tie.coerced],
  ];
}

export function arrestRows(arrests: readonly RestingRow_ArrestFragment[]): RestingRow[] {
  return arrests.map((arrest) => ({
    key: arrest.id,
    text: arrest.statement,
    names: namesOf([arrest.figure, ...(arrest.orderedBy === null ? [] : [arrest.orderedBy])]),
    links: [{ name: 'Among the arrests', href: `${entityHref(arrest.figure)}#${arrest.id}` }],
    status: [STANDING_WORDS[arrest.standing]],
    ...cited(arrest),
  }));
}

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
  entity: Pick<Entity, 'id' | 'kind' | 'name' | 'summary' | 'standing'> & Citing,
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
  const places = new Set(work.citations.map(({ id }) => id));
  return figure.fateReadings
    .filter(({ citations }) => citations.some(({ id }) => places.has(id)))
    .map((reading) => ({
      key: `${figure.id} ${reading.fate} ${reading.by}`,
      text: `${figure.name}: ${FATE_WORDS[reading.fate]} according to ${reading.by}.`,
      names: [{ name: figure.name, href: entityHref(figure) }],
      links: [],
      status: ['one of several accounts'],
      ...cited(reading),
    }));
}
