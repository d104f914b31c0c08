import { compareText } from '@kto-kogo/domain';
import { type Finding, formatFinding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';

/** A line for each finding, with file and line, and at the end their number. */
export function report(findings: readonly Finding[], files: RecordFiles): string {
  const sorted = findings.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const summary = `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')} in ${contents(files)}.`;
  return [...sorted.map(formatFinding), summary].join('\n');
}

function contents(files: RecordFiles): string {
  const [{ length: figures }, { length: offices }] = [files.figures, files.offices];
  const citations = files.works.flatMap(({ value }) => value.citations).length;
  return [
    counted(figures, 'figure'),
    counted(offices, 'office'),
    counted(files.events.length, 'event'),
    counted(files.trials.length, 'trial'),
    counted(files.accusations.length, 'accusation'),
    counted(files.arrests.length, 'arrest'),
    counted(files.consequences.length, 'consequence'),
    counted(files.works.length, 'work'),
    counted(citations, 'citation'),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
