import { expect, test } from 'vitest';
import { javaEnv } from './java-env.ts';

test('keeps options for the user’s other Java programs away from Neo4j', () => {
  const env = {
    PATH: '/bin',
    LANG: 'ru_RU.UTF-8',
    JAVA_TOOL_OPTIONS: '-XX:+UseG1GC',
    _JAVA_OPTIONS: '-Xmx1m',
  };
  expect(javaEnv({ ...env, JDK_JAVA_OPTIONS: '-XX:+UseZGC' })).toEqual({ PATH: '/bin', LANG: 'ru_RU.UTF-8' });
});

test.skipIf(process.platform === 'win32')('sees to a locale in which any path can be named', () => {
  expect(javaEnv({ LANG: 'de_DE.utf8', LC_ALL: 'C' }).LC_ALL).toBe('C.UTF-8');
  expect(javaEnv({}).LC_ALL).toBe('C.UTF-8');
  expect(javaEnv({ LANG: 'C', LC_ALL: 'de_DE.utf8' }).LC_ALL).toBe('de_DE.utf8');
});
