import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import type { QuestionName } from '../questions.ts';

/**
 * The library that derives a GraphQL API from annotated types. It reads properties of relationships and the nodes at their ends; what a
 * property names by its id it cannot follow, so it is asked for no citations, and of networks for the ties of one alone.
 */
const TYPE_DEFS = `
type Figure @node(labels: ["Figure"]) {
  id: ID! name: String! role: String fate: String
  tenures: [Office!]! @relationship(type: "TENURE", direction: OUT, properties: "Claim")
  trialRoles: [Trial!]! @relationship(type: "TRIAL_ROLE", direction: OUT, properties: "Claim")
  accusationsMade: [Figure!]! @relationship(type: "ACCUSATION", direction: OUT, properties: "Claim")
  accusationsReceived: [Figure!]! @relationship(type: "ACCUSATION", direction: IN, properties: "Claim")
  replaced: [Figure!]! @relationship(type: "REPLACEMENT", direction: OUT, properties: "Claim")
  replacedBy: [Figure!]! @relationship(type: "REPLACEMENT", direction: IN, properties: "Claim")
  arrestsOrdered: [Figure!]! @relationship(type: "ARREST", direction: OUT, properties: "Claim")
  arrestsOf: [Figure!]! @relationship(type: "ARREST", direction: IN, properties: "Claim")
  participations: [Event!]! @relationship(type: "PARTICIPATION", direction: OUT, properties: "Claim")
  arrests: [Arrest!]! @relationship(type: "ARREST_OF", direction: IN)
}
type Office @node(labels: ["Office"]) { id: ID! name: String! }
type Trial @node(labels: ["Trial"]) { id: ID! name: String! }
type Event @node(labels: ["Event"]) { id: ID! name: String! }
type Arrest @node(labels: ["Arrest"]) { id: ID! statement: String date: String standing: String }
type Claim @relationshipProperties { id: ID! kind: String! statement: String! date: String standing: String! }
`;

const EDGE = 'edges { properties { id kind statement date standing } node { id name } }';
const connections = (...names: string[]) => names.map((name) => `${name}Connection { ${EDGE} }`).join(' ');
const figure = (fields: string) => `query ($id: ID!) { figures(where: { id: { eq: $id } }) { ${fields} } }`;

/** What it is asked in place of the product's questions; none where it has no like. */
export const QUERIES: Partial<Record<QuestionName, string>> = {
  name: figure('name'),
  claims: figure(
    `name role fate arrests { id statement date standing } ${connections('tenures', 'trialRoles', 'accusationsMade', 'accusationsReceived')}`,
  ),
  ties: figure(
    `id name ${connections('tenures', 'trialRoles', 'accusationsMade', 'accusationsReceived', 'replaced', 'replacedBy', 'arrestsOrdered', 'arrestsOf', 'participations')}`,
  ),
};

export async function neo4jGraphql(driver: Driver): Promise<number> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver }).getSchema();
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return Number(new URL(url).port);
}

type Edge = { properties: { id: string }; node: { id: string; name: string } };
type Answered = Record<string, unknown> & { id?: string; name: string };

/** Its answer in the product's shape, as far as it goes: of ties without the types of their ends. */
export function asAnswered(
  name: QuestionName,
  id: string,
  { figures: [figure] }: { figures: Answered[] },
): unknown {
  if (figure === undefined || name === 'name') return figure;
  const self = { id, name: figure.name };
  const ties = (field: string) => {
    const { edges } = figure[`${field}Connection`] as { edges: Edge[] };
    const isMine = /Received|By$|Of$/.test(field);
    return edges.map(({ properties, node }) => ({
      ...properties,
      from: isMine ? node : self,
      to: isMine ? self : node,
    }));
  };
  const fields = Object.keys(figure).flatMap((key) => (key.endsWith('Connection') ? key.slice(0, -10) : []));
  if (name === 'ties') return fields.flatMap(ties);
  const { role, fate, arrests } = figure;
  return {
    ...{ name: figure.name, role, fate, arrests },
    ...Object.fromEntries(fields.map((field) => [field, ties(field)])),
  };
}
