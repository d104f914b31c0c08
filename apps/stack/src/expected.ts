import { SeedError } from '@kto-kogo/graph-seed';
import { Neo4jLocalError } from '@kto-kogo/neo4j-local';
import { StartError } from './start-error.ts';

/** Whether the error's message tells the user all they need: it is shown without a stack. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof StartError ||
    error instanceof Neo4jLocalError ||
    error instanceof SeedError ||
    // Thrown by the scripts, which are plain JavaScript, when a step such as the build fails: its output is the message.
    (error instanceof Error && error.name === 'StepError')
  );
}
