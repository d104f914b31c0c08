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

export function filesAreFaulty(findings: readonly Finding[]): SeedError {
  const count = findings.length === 1 ? 'one fault' : `${findings.length} faults`;
  const list = findings.map((finding) => `  ${formatFinding(finding)}`).join('\n');
  return new SeedError(
    `The record has ${count}. Put them right; \`npm run seed:check\` lists them again.\n${list}`,
    { findings },
  );
}
