export type Neo4jLocalErrorCode =
  | 'OPTION_INVALID'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'FETCH_FAILED'
  | 'FOLDER_UNUSABLE'
  | 'PORT_TAKEN'
  | 'DATA_IN_USE'
  | 'PASSWORD_LOST'
  | 'STORE_BROKEN'
  | 'START_FAILED'
  | 'CRASHED'
  | 'ABORTED';

/** The only error of this package. Its message is shown to the user: what is wrong, and what to do. */
export class Neo4jLocalError extends Error {
  readonly code: Neo4jLocalErrorCode;

  constructor(code: Neo4jLocalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Neo4jLocalError';
    this.code = code;
  }
}

/**
 * Converts what was thrown during a start: after an abort always ABORTED, for a folder that cannot be written an error that
 * names it. Other errors are defects and stay unchanged.
 */
export function asNeo4jLocalError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted)
    return new Neo4jLocalError('ABORTED', 'The start of Neo4j was stopped.', { cause: signal.reason });
  if (error instanceof Neo4jLocalError || !(error instanceof Error)) return error;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  // Where its parent is there, no folder can be made at all.
  const isRefused = code === 'ENOENT' && syscall === 'mkdir';
  if (code === undefined || path === undefined || !(FOLDER_ERRORS.has(code) || isRefused)) return error;
  return new Neo4jLocalError(
    'FOLDER_UNUSABLE',
    `Cannot use ${path} (${code}): give this user the right to write there and room on the disk, or name another folder.`,
    { cause: error },
  );
}

const FOLDER_ERRORS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
]);
