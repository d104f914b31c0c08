import { SeedError } from '@kto-kogo/graph-seed';
import { Neo4jLocalError } from '@kto-kogo/neo4j-local';
import { StartError } from './start-error.ts';

/** Whether an error is one whose message says all that a user needs: it is shown without a stack. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof StartError ||
    error instanceof Neo4jLocalError ||
    error instanceof SeedError ||
    // Of the scripts, which are plain JavaScript: a step, such as the build, failed and its output is the message.
    (error instanceof Error && error.name === 'StepError')
  );
}
