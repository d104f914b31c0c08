import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { badInput } from './api-error.ts';
import { formatError } from './format-error.ts';

test('what is meant for the client goes out as it is, with its code and nothing more', () => {
  expect(formatError(badInput('first is 1 to 100, not 0.').toJSON())).toEqual({
    message: 'first is 1 to 100, not 0.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('anything else is hidden: no text, stack or path of the inside', () => {
  const error = new GraphQLError('Neo4jError: MATCH (n) failed at /srv/app/src/x.ts', {
    path: ['figure'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /srv/app'] },
  });
  const formatted = formatError(error.toJSON());
  expect(formatted.path).toEqual(['figure']);
  expect(JSON.stringify(formatted)).not.toMatch(/Neo4j|MATCH|srv/);
  expect(formatted.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
});
