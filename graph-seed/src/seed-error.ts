import { type Finding, formatFinding } from './files/finding.ts';

/** The record cannot be read or loaded. The message says why and what to do; `findings` lists the faults of the files. */
export class SeedError extends Error {
  override name = 'SeedError';
  readonly findings: readonly Finding[];

  constructor(message: string, options: { findings?: readonly Finding[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.findings = options.findings ?? [];
  }
}

/** More would be read by nobody. */
const LISTED = 100;

/** @param folder of the record; null for that of this repository */
export function filesAreFaulty(findings: readonly Finding[], folder: string | null): SeedError {
  const isOne = findings.length === 1;
  const count = isOne ? 'one fault' : `${findings.length} faults`;
  const lines = findings.slice(0, LISTED).map((finding) => `  ${formatFinding(finding)}`);
  if (findings.length > LISTED) lines.push(`  and ${findings.length - LISTED} more`);
  const check = `npm run seed:check${folder === null ? '' : ` -- ${folder}`}`;
  return new SeedError(
    `The record${folder === null ? '' : ` in ${folder}`} has ${count}. Put ${isOne ? 'it' : 'them'} right; \`${check}\` lists ${isOne ? 'it' : 'them'} again.\n${lines.join('\n')}`,
    { findings },
  );
}
