import { compareText } from '@kto-kogo/domain';
import { type Finding, formatFinding } from '../files/finding.ts';
import type { Folder, RecordFiles } from '../files/parse-files.ts';

/** A line for each finding, with file and line, and at the end their number. */
export function report(findings: readonly Finding[], files: RecordFiles): string {
  const sorted = findings.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const summary = `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')} in ${contents(files)}.`;
  return [...sorted.map(formatFinding), summary].join('\n');
}

const NOUNS = {
  figures: 'figure',
  offices: 'office',
  events: 'event',
  trials: 'trial',
  accusations: 'accusation',
  arrests: 'arrest',
  consequences: 'consequence',
  works: 'work',
  aliases: 'renamed id',
  glossary: 'glossary term',
} satisfies Record<Folder, string>;

function contents(files: RecordFiles): string {
  const folders = Object.entries(NOUNS) as [Folder, string][];
  const citations = files.works.flatMap(({ value }) => value.citations).length;
  return [
    ...folders.map(([folder, noun]) => counted(files[folder].length, noun)),
    counted(citations, 'citation'),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
