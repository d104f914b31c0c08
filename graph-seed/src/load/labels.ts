import { type EntityKind, TIE_KINDS } from '@kto-kogo/domain';

/** The label for each kind of node, beside `KtoKogo`, which all our nodes have. */
export const NODE_LABELS = {
  Figure: 'KtoKogo:Entity:Figure',
  Event: 'KtoKogo:Entity:Event',
  Trial: 'KtoKogo:Entity:Trial',
  Office: 'KtoKogo:Entity:Office',
  Arrest: 'KtoKogo:Arrest',
  Work: 'KtoKogo:Work',
  Citation: 'KtoKogo:Citation',
  Alias: 'KtoKogo:Alias',
  Term: 'KtoKogo:Term',
  Thesis: 'KtoKogo:Thesis',
  ThesisClaim: 'KtoKogo:ThesisClaim',
  InterpretationGroup: 'KtoKogo:InterpretationGroup',
  Interpretation: 'KtoKogo:Interpretation',
  Stance: 'KtoKogo:Stance',
  Lesson: 'KtoKogo:Lesson',
} as const;
export type NodeLabel = keyof typeof NODE_LABELS;

export const LINK_TYPES = ['ARREST_OF', 'CITES', 'PLACE_IN', 'SPEAKS_OF'] as const;
export const RELATIONSHIP_TYPES = [...TIE_KINDS, ...LINK_TYPES] as const;
export type LinkType = (typeof LINK_TYPES)[number];
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

export const ENTITY_LABELS: Record<EntityKind, NodeLabel> = {
  FIGURE: 'Figure',
  EVENT: 'Event',
  TRIAL: 'Trial',
  OFFICE: 'Office',
};
