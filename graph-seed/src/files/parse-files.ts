import type { z } from 'zod';
import type { AccusationFile, ArrestFile, ConsequenceFile } from './claim-files.ts';
import { accusationsFile, arrestsFile, consequencesFile } from './claim-files.ts';
import { type EventFile, eventFile } from './event-file.ts';
import { type FigureFile, figureFile } from './figure-file.ts';
import { type Finding, findingAt } from './finding.ts';
import { type OfficeFile, officeFile } from './office-file.ts';
import { type Placed, within } from './place.ts';
import { type TrialFile, trialFile } from './trial-file.ts';
import { type WorkFile, workFile } from './work-file.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** The record as its files say it: every record with its place, nothing derived yet. */
export type RecordFiles = {
  figures: Placed<FigureFile>[];
  offices: Placed<OfficeFile>[];
  events: Placed<EventFile>[];
  trials: Placed<TrialFile>[];
  accusations: Placed<AccusationFile>[];
  arrests: Placed<ArrestFile>[];
  consequences: Placed<ConsequenceFile>[];
  works: Placed<WorkFile>[];
  /** Names of files that could not be read: a reference to one of them is not a second mistake. */
  unreadable: Set<string>;
};

export type FileText = { file: string; text: string };

/** Reads what can be read and finds what cannot: one broken file hides no finding in another. */
export function parseFiles(texts: FileText[]): { files: RecordFiles; findings: Finding[] } {
  const findings: Finding[] = [];
  const unreadable = new Set<string>();

  /** The files of one folder that fit its schema; `key` is the field that repeats the file's name. */
  function folder<S extends z.ZodType>(name: string, schema: S, key: string): Placed<z.output<S>>[] {
    return texts
      .filter(({ file }) => file.startsWith(`${name}/`))
      .flatMap(({ file, text }) => {
        const placed = parseOne(parseYaml(file, text), schema, key, findings);
        if (placed === null) unreadable.add(stem(file));
        return placed ?? [];
      });
  }

  const files: RecordFiles = {
    figures: folder('figures', figureFile, 'id'),
    offices: folder('offices', officeFile, 'id'),
    events: folder('events', eventFile, 'id'),
    trials: folder('trials', trialFile, 'id'),
    accusations: folder('accusations', accusationsFile, 'occasion').flatMap(({ value, place }) =>
      value.accusations.map((each, index) => ({
        value: { ...each, occasion: value.occasion },
        place: within(place, 'accusations', index, each.id),
      })),
    ),
    arrests: folder('arrests', arrestsFile, 'year').flatMap(({ value, place }) =>
      value.arrests.map((each, index) => ({ value: each, place: within(place, 'arrests', index, each.id) })),
    ),
    consequences: folder('consequences', consequencesFile, 'from').flatMap(({ value, place }) =>
      value.consequences.map((each, index) => ({
        value: { ...each, from: value.from },
        place: within(place, 'consequences', index, `${value.from}, to ${each.to}`),
      })),
    ),
    works: folder('works', workFile, 'id'),
    unreadable,
  };
  return { files, findings };
}

function parseOne<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  key: string,
  findings: Finding[],
): Placed<z.output<S>> | null {
  const place = { source, path: [], record: stem(source.file) };
  for (const { line, message } of source.syntaxErrors) {
    findings.push({ ...findingAt(place, '', `is not YAML: ${message}`), line });
  }
  if (source.syntaxErrors.length > 0) return null;
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) {
    findings.push(
      ...parsed.error.issues.map((issue) => findingAt(place, issue.path.join('.'), advice(issue))),
    );
    return null;
  }
  const named = (source.value as Record<string, unknown>)[key];
  if (named !== null && String(named) !== place.record) {
    const message = `is "${String(named)}" in the file ${place.record}.yaml. Give the file and the field one name`;
    findings.push(findingAt(place, key, message));
  }
  return { value: parsed.data, place };
}

function advice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}. Correct the spelling or take it out`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing. Write it';
  return issue.message;
}

function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
