import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { expect, inject, test } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';

const TIES = `
query Ties($around: [ID!]!) {
  network(around: $around, first: 10) {
    ties { id date ... on Accusation { truth coerced } ... on Replacement { how } ... on Consequence { how } }
  }
}`;

test('it reads the schema from the API and generates types of the most natural query of ties', async () => {
  const folder = scratchFolder({ 'ties.graphql': TIES });
  await generate(
    {
      cwd: folder,
      silent: true,
      schema: inject('api'),
      documents: join(folder, 'ties.graphql'),
      generates: { [`${join(folder, 'generated')}/`]: { preset } },
    },
    true,
  );
  const types = readFileSync(join(folder, 'generated/graphql.ts'), 'utf8');
  expect(types).toMatch(/how\??: string \| null/);
  expect(types).toContain("'FABRICATED'");
});
