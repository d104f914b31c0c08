import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A shell script that stands in for `java` or `mvn`. @returns its path */
export function fakeCommand(dir: string, name: string, script: string): string {
  const path = join(dir, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A fake `java` of some version that runs `script` for anything but `-version`. */
export function fakeJava(dir: string, version: string, script = 'exit 1'): string {
  return fakeCommand(
    dir,
    'java',
    `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2025-04-15' >&2; exit 0; fi\n${script}`,
  );
}

/** A fake `mvn` that provides the only jar that is needed. */
export function fakeMaven(dir: string, script = ''): string {
  return fakeCommand(
    dir,
    'mvn',
    `mkdir lib && echo jar > lib/neo4j-5.26.30.jar && echo other > lib/a.jar && echo run >> '${dir}/runs'\n${script}`,
  );
}
