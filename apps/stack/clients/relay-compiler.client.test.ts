import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import relayCompiler from 'relay-compiler';
import { expect, inject, test } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';

const run = promisify(execFile);

/** The schema as any client gets it. */
async function printedSchema(): Promise<string> {
  const response = await fetch(inject('api'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true }) }),
  });
  const { data } = await response.json();
  return printSchema(buildClientSchema(data));
}

const COMPONENTS = `
graphql\`
  query figuresQuery($after: String) { ...figures_all @arguments(after: $after) figure(id: "yezhov") { ...figures_ties } }
\`;
graphql\`
  fragment figures_all on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
  @refetchable(queryName: "figuresAllQuery") {
    figures(first: $first, after: $after) @connection(key: "all_figures") { edges { node { id name } } }
  }
\`;
graphql\`
  fragment figures_ties on Figure
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
  @refetchable(queryName: "figuresTiesQuery") {
    name
    ties(first: $first, after: $after) @connection(key: "figure_ties") {
      edges { node { id statement ... on Replacement { how } ... on Consequence { how } } }
    }
  }
\`;
`;

test('it compiles connections, and fragments of a figure that are fetched again by its id', async () => {
  const folder = scratchFolder({
    'schema.graphql': await printedSchema(),
    'src/figures.js': COMPONENTS,
    'relay.config.json': JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript' }),
  });
  await run(relayCompiler, ['relay.config.json'], { cwd: folder });
  expect(readdirSync(join(folder, 'src/__generated__')).sort()).toEqual([
    'figuresAllQuery.graphql.js',
    'figuresQuery.graphql.js',
    'figuresTiesQuery.graphql.js',
    'figures_all.graphql.js',
    'figures_ties.graphql.js',
  ]);
});
