import { compareText } from '@kto-kogo/domain';
import { type Finding, formatFinding } from '../files/finding.ts';
import type { Folder, RecordFiles } from '../files/parse-files.ts';

/** A line for each finding, with file and line, and at the end their number. */
export function report(findings: readonly Finding[], files: RecordFiles): string {
  const sorted = findings.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const summary = `${counted(count('error'), ['error', 'errors'])}, ${counted(count('warning'), ['warning', 'warnings'])} in ${contents(files)}.`;
  return [...sorted.map(formatFinding), summary].join('\n');
}

type Noun = readonly [one: string, many: string];

const NOUNS = {
  figures: ['figure', 'figures'],
  offices: ['office', 'offices'],
  events: ['event', 'events'],
  trials: ['trial', 'trials'],
  accusations: ['accusation', 'accusations'],
  arrests: ['arrest', 'arrests'],
  consequences: ['consequence', 'consequences'],
  works: ['work', 'works'],
  aliases: ['renamed id', 'renamed ids'],
  glossary: ['glossary term', 'glossary terms'],
  theses: ['thesis', 'theses'],
  interpretations: ['group of interpretations', 'groups of interpretations'],
  lessons: ['lesson', 'lessons'],
} satisfies Record<Folder, Noun>;

function contents(files: RecordFiles): string {
  const folders = Object.entries(NOUNS) as [Folder, Noun][];
  const citations = files.works.flatMap(({ value }) => value.citations).length;
  return [
    ...folders.map(([folder, noun]) => counted(files[folder].length, noun)),
    counted(citations, ['citation', 'citations']),
  ].join(', ');
}

function counted(count: number, [one, many]: Noun): string {
  return `${count} ${count === 1 ? one : many}`;
}
