import { factsIn, keepsTie, type TieFilter } from '@kto-kogo/domain';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import type { NetworkNode } from '@kto-kogo/network';
import { earliestOf } from '../../../record/network/earliest-of.ts';
import type { PersonDetail, TieDetail } from '../details/details.ts';
import type { ExportInput } from '../export-input.ts';

const factsOf = factsIn(record);
const works = new Map(record.works.map((work) => [work.id, work]));
const places = new Map(
  record.citations.flatMap((citation) => {
    const work = works.get(citation.work);
    return work === undefined ? [] : [[citation.id, { ...citation, work }] as const];
  }),
);
const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
const cited = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
const named = (id: string | null) => {
  const entity = id === null ? undefined : entities.get(id);
  return entity === undefined ? null : { id: entity.id, name: entity.name };
};

const details = new Map(
  record.ties.map((tie): [string, TieDetail] => {
    const said = tie.kind === 'ACCUSATION' ? tie : null;
    const office = tie.kind === 'REPLACEMENT' ? tie.office : tie.kind === 'TENURE' ? tie.to : null;
    const detail = {
      id: tie.id,
      claim: said?.claim ?? null,
      manner: said?.manner ?? null,
      occasion: named(said?.occasion ?? null),
      madeAt: named(said?.madeAt ?? null),
      office: named(office),
      until: tie.kind === 'TENURE' ? tie.until : null,
      circumstance: tie.kind === 'CONSEQUENCE' ? tie.how : null,
      note: tie.note,
      citations: cited(tie.citations),
    };
    return [tie.id, detail];
  }),
);

const people = new Map(
  record.entities.flatMap((entity): [string, PersonDetail][] => {
    if (entity.kind !== 'FIGURE') return [];
    const arrests = record.arrests
      .filter(({ figure }) => figure === entity.id)
      .map(({ date, orderedBy }) => ({ date, orderedBy: named(orderedBy) }));
    return [[entity.id, { ...entity, arrests, citations: cited(entity.citations) }]];
  }),
);

const nodes = record.entities.map(
  (entity): NetworkNode => ({
    ...entity,
    earliest: earliestOf(entity),
    fate: entity.kind === 'FIGURE' ? entity.fate : null,
    hasHand: entity.kind === 'FIGURE' && entity.hand.length > 0,
    spheres: entity.kind === 'FIGURE' ? entity.spheres : [],
  }),
);

/** What the explorer hands to a format for this filter, from the record of this repository. */
export function recordInput(filter: TieFilter, change: Partial<ExportInput> = {}): ExportInput {
  const ties = record.ties
    .map((tie) => ({ truth: null, coerced: null, ...tie, ...factsOf([tie.from, tie.to], tie.citations) }))
    .filter((tie) => keepsTie(tie, filter));
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return {
    title: 'The network',
    words: 'Accusations, “replacements” & arrests <ordered>. All dates.',
    site: 'https://kto-kogo.example',
    address: 'https://kto-kogo.example/explore?kinds=accusation,arrest&force=no',
    version: record.version,
    day: '2026-11-27',
    ties,
    nodes: nodes.filter(({ id }) => ends.has(id)),
    details,
    people,
    stances: new Map(),
    picture: '',
    ...change,
  };
}
