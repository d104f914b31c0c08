/** A step of the start, or an event after it, to show to the user. */
export type Neo4jProgress =
  | { kind: 'finding-java' }
  | { kind: 'waiting-for-fetch' }
  | { kind: 'fetching'; jars: number; megabytes: number }
  | { kind: 'ending-orphan'; pid: number }
  | { kind: 'wiping-unfinished-store' }
  | { kind: 'replacing-deleted-store' }
  | { kind: 'starting'; port: number }
  | { kind: 'retrying-without-archive' }
  | { kind: 'ready'; uri: string; seconds: number }
  | { kind: 'crashed'; exit: string }
  | { kind: 'recovering'; attempt: number; waitMs: number }
  | { kind: 'recovered'; uri: string; seconds: number }
  | { kind: 'building-archive' };

/** The event with an English message, for listeners that only print it. */
export type Neo4jProgressEvent = Neo4jProgress & { message: string };

export type Report = (progress: Neo4jProgress) => void;

/** Adds the message. A listener that throws must not break the start. */
export function reporter(listener: ((event: Neo4jProgressEvent) => void) | undefined): Report {
  return (progress) => {
    try {
      listener?.({ ...progress, message: describe(progress) });
    } catch {
      // Ignored: an error of the listener.
    }
  };
}

function describe(progress: Neo4jProgress): string {
  switch (progress.kind) {
    case 'finding-java':
      return 'Looking for Java';
    case 'waiting-for-fetch':
      return 'Waiting for another process that is fetching Neo4j';
    case 'fetching':
      return progress.jars === 0
        ? 'Fetching Neo4j from Maven Central (about 125 MB, once)'
        : `Fetching Neo4j: ${progress.jars} jars, ${Math.round(progress.megabytes)} MB`;
    case 'ending-orphan':
      return `Ending a Neo4j that was left behind (process ${progress.pid})`;
    case 'wiping-unfinished-store':
      return 'The store was never finished: beginning it again';
    case 'replacing-deleted-store':
      return 'The store was deleted: beginning an empty one';
    case 'starting':
      return `Starting Neo4j on port ${progress.port}`;
    case 'retrying-without-archive':
      return 'Starting again without the class archive';
    case 'ready':
      return `Neo4j is ready at ${progress.uri} (${progress.seconds.toFixed(1)} s)`;
    case 'crashed':
      return `Neo4j ended unexpectedly (${progress.exit})`;
    case 'recovering':
      return `Starting Neo4j again (attempt ${progress.attempt})`;
    case 'recovered':
      return `Neo4j is back at ${progress.uri} (${progress.seconds.toFixed(1)} s)`;
    case 'building-archive':
      return 'Stopping Neo4j and keeping its loaded classes, so that the next start is faster (some seconds, once)';
  }
}
