import { expect, test } from 'vitest';
import { javaArgs, neo4jConf } from './config.ts';
import { instancePaths } from './instance-paths.ts';

const paths = instancePaths('/data');

test('opens Bolt on loopback and nothing else, with a login', () => {
  const lines = neo4jConf(7690).split('\n');
  for (const line of [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7690',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
  ])
    expect(lines).toContain(line);
  expect(neo4jConf(7690, { pageCacheMb: 32 })).toContain('server.memory.pagecache.size=32m\n');
});

test('gives the JVM its options one a line, the class path in the order of the jars', () => {
  const lines = javaArgs({ paths, jars: ['/b.jar', '/a.jar'], archiveArgs: ['-XX:X=1'] }).split('\n');
  for (const line of ['"-XX:X=1"', '"-Xms128m"', '"-Xmx512m"', '"-XX:+UseSerialGC"', '"/b.jar:/a.jar"'])
    expect(lines).toContain(line);
  expect(lines.filter((line) => line.startsWith('"--add-opens='))).toHaveLength(4);
  expect(lines).not.toContain('"-XX:TieredStopAtLevel=1"');
});

test('starts with no more memory than it may ever have', () => {
  const text = javaArgs({ paths, jars: [], archiveArgs: [], memory: { heapMaxMb: 64 }, fastStart: true });
  expect(text).toContain('"-Xms64m"\n"-Xmx64m"\n');
  expect(text).toContain('"-XX:TieredStopAtLevel=1"\n');
});

test('quotes what a path may hold', () => {
  const text = javaArgs({ paths, jars: ['/a "b" c\\d.jar'], archiveArgs: [] });
  expect(text).toContain('"/a \\"b\\" c\\\\d.jar"\n');
});
