import { Neo4jLocalError } from '@kto-kogo/neo4j-local';
import { expect, test } from 'vitest';
import { orOwnServer } from './database.ts';
import { StartError } from './start-error.ts';

test('who lacks Java is told of the other way: a server of their own', () => {
  const said = orOwnServer(new Neo4jLocalError('JAVA_MISSING', 'Neo4j needs Java.'));
  expect(said).toBeInstanceOf(StartError);
  expect(said).toHaveProperty('message', expect.stringMatching(/^Neo4j needs Java\.\nOr set NEO4J_URI/));
});

test('what another server would not avoid stays as it is', () => {
  for (const error of [new Neo4jLocalError('DATA_IN_USE', 'x'), new TypeError('x')]) {
    expect(orOwnServer(error)).toBe(error);
  }
});
