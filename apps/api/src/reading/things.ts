import { TIE_KINDS } from '@kto-kogo/domain';

/** Nodes or relationships of the record of one sort: how they are found by id, and of which types of the schema they are. */
export type Things = {
  /** Types of the schema, by what `told` gives. */
  types: Readonly<Record<string, string>>;
  /** A property, or an expression of `m`, that tells the type; null where there is one type. */
  told: 'kind' | 'labels' | null;
  /** The properties that bear another name in the graph. */
  stored?: Readonly<Record<string, string>>;
  /** Cypher that binds `m` to the thing whose id is `id`. Gives no row where there is none. */
  match: string;
};

export const ENTITY_TYPES = { FIGURE: 'Figure', EVENT: 'Event', TRIAL: 'Trial', OFFICE: 'Office' } as const;

export const TIE_TYPES = {
  ACCUSATION: 'Accusation',
  REPLACEMENT: 'Replacement',
  TENURE: 'Tenure',
  TRIAL_ROLE: 'TrialRole',
  ARREST: 'ArrestOrder',
  PARTICIPATION: 'Participation',
  CONSEQUENCE: 'Consequence',
} as const;

export const ENTITIES: Things = { types: ENTITY_TYPES, told: 'kind', match: nodeOf('Entity') };

/** The ends are `from` and `to`; relationships keep them as `fromId` and `toId`, for their indexes. */
const ENDS = { from: 'fromId', to: 'toId' };

/** One index seek for each relationship type: no index spans several. */
export const TIES: Things = {
  types: TIE_TYPES,
  told: 'kind',
  stored: ENDS,
  match: `CALL (id) {\n${TIE_KINDS.map((kind) => `  MATCH ()-[m:${kind} {id: id}]->() RETURN m`).join('\n  UNION ALL\n')}\n}`,
};

export const ACCUSATIONS: Things = {
  types: { ACCUSATION: TIE_TYPES.ACCUSATION },
  told: null,
  stored: ENDS,
  match: 'MATCH ()-[m:ACCUSATION {id: id}]->()',
};

export const ARRESTS = nodes('Arrest');
export const CITATIONS = nodes('Citation');
export const WORKS = nodes('Work');
export const TERMS = nodes('Term');
export const THESES = nodes('Thesis');
export const THESIS_CLAIMS = nodes('ThesisClaim');
export const GROUPS = nodes('InterpretationGroup');
export const INTERPRETATIONS = nodes('Interpretation');
export const STANCES = nodes('Stance');
export const LESSONS = nodes('Lesson');

const OTHER_NODES = [
  ...[ARRESTS, CITATIONS, WORKS, TERMS, THESES, THESIS_CLAIMS],
  ...[GROUPS, INTERPRETATIONS, STANCES, LESSONS],
];

/** Every node of the record that the schema knows, whatever its label. */
export const NODES: Things = {
  types: Object.fromEntries(
    [ENTITIES, ...OTHER_NODES].flatMap(({ types }) => Object.values(types).map((type) => [type, type])),
  ),
  told: 'labels',
  // The marker of the load has an id too, and is no part of the record.
  match: 'MATCH (m:KtoKogo {id: id}) WHERE NOT m:Record AND NOT m:Alias',
};

/** A node that bears the name of its type as a label. */
function nodes(type: string): Things {
  return { types: { [type]: type }, told: null, match: nodeOf(type) };
}

/** Matches on the label that owns the constraint: on another the planner would scan. */
function nodeOf(label: string): string {
  return `MATCH (m:KtoKogo {id: id}) WHERE m:${label}`;
}

/** Things by ids are read in this order: each after those that lead to it, so that there is one call for it in most statements. */
const BY_ID_ORDER: readonly Things[] = [
  ...[NODES, LESSONS, THESES, THESIS_CLAIMS, GROUPS, STANCES, INTERPRETATIONS, TIES, ACCUSATIONS],
  ...[ARRESTS, ENTITIES, TERMS, CITATIONS, WORKS],
];

export function byIdOrder(things: Things): number {
  return BY_ID_ORDER.indexOf(things);
}
