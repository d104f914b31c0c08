import { TIE_KINDS } from '@kto-kogo/domain';
import { FIGURE_ORDERS } from './figure-orders.ts';

/** An index or constraint as Neo4j lists it, and the statement that creates it. */
export type Index = {
  name: string;
  type: 'RANGE' | 'FULLTEXT';
  on: string;
  properties: readonly string[];
  /** Whether it is called by its name, in queries. */
  isNamed: boolean;
  create: string;
};

const UNIQUE_ID: Index = {
  name: 'ktoKogoId',
  type: 'RANGE',
  on: 'KtoKogo',
  properties: ['id'],
  isNamed: false,
  create: 'CREATE CONSTRAINT ktoKogoId IF NOT EXISTS FOR (n:KtoKogo) REQUIRE n.id IS UNIQUE',
};

/** `standard-folding` ignores case and diacritics: "Ežov" is indexed as "ezov". */
const SPELLINGS: Index = {
  name: 'ktoKogoSpellings',
  type: 'FULLTEXT',
  on: 'KtoKogo',
  properties: ['spellings'],
  isNamed: true,
  create: `CREATE FULLTEXT INDEX ktoKogoSpellings IF NOT EXISTS FOR (n:KtoKogo) ON EACH [n.spellings]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
};

/** A stance is about an entity or a tie, and no relationship can end at a tie. */
const STANCES_ABOUT: Index = {
  name: 'ktoKogoStanceAbout',
  type: 'RANGE',
  on: 'Stance',
  properties: ['about'],
  isNamed: false,
  create: 'CREATE RANGE INDEX ktoKogoStanceAbout IF NOT EXISTS FOR (s:Stance) ON (s.about)',
};

/** A page of figures is read from the places of each fate, in order. */
const FIGURE_INDEXES = FIGURE_ORDERS.map((order): Index => {
  const name = `ktoKogoFigure${order.charAt(0).toUpperCase()}${order.slice(1)}`;
  const properties = ['fate', order, 'id'];
  const on = properties.map((property) => `f.${property}`).join(', ');
  const create = `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (f:Figure) ON (${on})`;
  return { name, type: 'RANGE', on: 'Figure', properties, isNamed: false, create };
});

const TIE_INDEXES: Index[] = TIE_KINDS.flatMap((kind) => [
  tieIndex(kind, 'Id', ['id']),
  tieIndex(kind, 'From', ['fromId', 'earliest']),
  tieIndex(kind, 'To', ['toId', 'earliest']),
]);

export const INDEXES: readonly Index[] = [
  UNIQUE_ID,
  SPELLINGS,
  ...FIGURE_INDEXES,
  ...TIE_INDEXES,
  tieIndex('ACCUSATION', 'Occasion', ['occasion']),
  STANCES_ABOUT,
];

function tieIndex(kind: string, suffix: string, properties: string[]): Index {
  const name = `ktoKogo${kind.charAt(0)}${camelCase(kind.slice(1))}${suffix}`;
  const on = properties.map((property) => `r.${property}`).join(', ');
  const create = `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (${on})`;
  return { name, type: 'RANGE', on: kind, properties, isNamed: false, create };
}

function camelCase(screaming: string): string {
  return screaming.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
