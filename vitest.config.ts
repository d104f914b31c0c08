import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest tests first, so that none of them runs alone in the end while a processor idles. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project: { name }, moduleId }: TestSpecification) =>
      moduleId.includes('/lifecycle.') ? 0 : name.startsWith('contract:') ? 1 : 2;
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * A project for the unit tests of each workspace, which need neither Java nor a browser, and one, `contract:…`, for tests
 * against a real Neo4j. Each file of those starts a Neo4j of its own or shares one: not all at once.
 */
export default defineConfig({
  test: {
    projects: [
      'apps/*',
      'packages/*',
      'graph-seed',
      'apps/web/vitest.dom.config.ts',
      'apps/stack/vitest.clients.config.ts',
      '{apps/*,packages/*,graph-seed}/vitest.contract.config.ts',
    ],
    maxWorkers: 2,
    pool: 'threads',
    sequence: { sequencer: LongestFirst },
  },
});
