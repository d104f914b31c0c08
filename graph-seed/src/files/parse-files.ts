import type { z } from 'zod';
import { type AliasFile, aliasFile } from './alias-file.ts';
import type { AccusationFile, ArrestFile, ConsequenceFile } from './claim-files.ts';
import { accusationsFile, arrestsFile, consequencesFile } from './claim-files.ts';
import { type EventFile, eventFile } from './event-file.ts';
import { type FigureFile, figureFile } from './figure-file.ts';
import { isRecordFile, nameToRead, notRead, RECORD_FILE, stem } from './file-names.ts';
import type { Finding } from './finding.ts';
import { type GlossaryFile, glossaryFile } from './glossary-file.ts';
import { type InterpretationGroupFile, interpretationGroupFile } from './interpretation-file.ts';
import { type LessonFile, lessonFile } from './lesson-file.ts';
import { type OfficeFile, officeFile } from './office-file.ts';
import { parseOne } from './parse-one.ts';
import { type Placed, within } from './place.ts';
import { type RecordFile, recordFile } from './record-file.ts';
import { type ThesisFile, thesisFile } from './thesis-file.ts';
import { type TrialFile, trialFile } from './trial-file.ts';
import { type WorkFile, workFile } from './work-file.ts';
import { parseYaml } from './yaml-source.ts';

/** The parsed files with the place of each entry; nothing is derived yet. */
export type RecordFiles = {
  figures: Placed<FigureFile>[];
  offices: Placed<OfficeFile>[];
  events: Placed<EventFile>[];
  trials: Placed<TrialFile>[];
  accusations: Placed<AccusationFile>[];
  arrests: Placed<ArrestFile>[];
  consequences: Placed<ConsequenceFile>[];
  works: Placed<WorkFile>[];
  aliases: Placed<AliasFile>[];
  glossary: Placed<GlossaryFile>[];
  theses: Placed<ThesisFile>[];
  interpretations: Placed<InterpretationGroupFile>[];
  lessons: Placed<LessonFile>[];
  /** What the record is of; null where the file is missing or broken. */
  record: Placed<RecordFile> | null;
  /** Files that could not be parsed: references to their content are not reported. */
  unreadable: Set<string>;
};

/** The folders of the record, a list each. */
export type Folder = Exclude<keyof RecordFiles, 'record' | 'unreadable'>;

/** `fault` says why there is no text; its first word follows the file's name. */
export type FileText = { file: string; text: string; fault?: string };

type Parsed = { files: RecordFiles; findings: Finding[] };

/** Parses every file independently: a broken file hides no findings in others. */
export function parseFiles(texts: FileText[]): Parsed {
  const parsing = parseEach(texts);
  let step = parsing.next();
  while (!step.done) step = parsing.next();
  return step.value;
}

/** The same a file at a time, each with its length in characters: that of many takes minutes. */
export function* parseEach(texts: FileText[]): Generator<number, Parsed> {
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  const names = new Set(texts.map(({ file }) => file));
  for (const text of texts) {
    const finding = notRead(text, names);
    if (finding === null) continue;
    findings.push(finding);
    if (finding.severity === 'error') unreadable.add(nameToRead(text.file) ?? text.file);
  }

  /** Parses the files of one folder; `key` is the field that repeats the file's name. */
  function* folder<S extends z.ZodType>(
    name: Folder,
    schema: S,
    key: string,
  ): Generator<number, Placed<z.output<S>>[]> {
    const all: Placed<z.output<S>>[] = [];
    for (const { file, text, fault } of texts) {
      if (fault !== undefined || !file.startsWith(`${name}/`) || !isRecordFile(file)) continue;
      const placed = parseOne(parseYaml(file, text), schema, key, findings);
      if (placed === null) unreadable.add(file);
      else all.push(placed);
      yield text.length;
    }
    return all;
  }

  function subject(): Placed<RecordFile> | null {
    const text = texts.find(({ file }) => file === RECORD_FILE);
    if (text === undefined) {
      const message =
        'is missing. Write it, with two lines at least, "title: a record of …" and "name: …": what it is a record of';
      findings.push({
        severity: 'error',
        file: RECORD_FILE,
        line: 1,
        record: stem(RECORD_FILE),
        field: '',
        message,
      });
    }
    if (text === undefined || text.fault !== undefined) return null;
    return parseOne(parseYaml(text.file, text.text), recordFile, null, findings);
  }

  const files: RecordFiles = {
    figures: yield* folder('figures', figureFile, 'id'),
    offices: yield* folder('offices', officeFile, 'id'),
    events: yield* folder('events', eventFile, 'id'),
    trials: yield* folder('trials', trialFile, 'id'),
    accusations: (yield* folder('accusations', accusationsFile, 'occasion')).flatMap(({ value, place }) =>
      value.accusations.map((each, index) => ({
        value: { ...each, occasion: value.occasion },
        place: within(place, 'accusations', index, each.id),
      })),
    ),
    arrests: (yield* folder('arrests', arrestsFile, 'year')).flatMap(({ value, place }) =>
      value.arrests.map((each, index) => ({ value: each, place: within(place, 'arrests', index, each.id) })),
    ),
    consequences: (yield* folder('consequences', consequencesFile, 'from')).flatMap(({ value, place }) =>
      value.consequences.map((each, index) => ({
        value: { ...each, from: value.from },
        place: within(place, 'consequences', index, `${value.from}, to ${each.to}`),
      })),
    ),
    works: yield* folder('works', workFile, 'id'),
    aliases: yield* folder('aliases', aliasFile, 'id'),
    glossary: yield* folder('glossary', glossaryFile, 'id'),
    theses: yield* folder('theses', thesisFile, 'id'),
    interpretations: yield* folder('interpretations', interpretationGroupFile, 'id'),
    lessons: yield* folder('lessons', lessonFile, 'id'),
    record: subject(),
    unreadable,
  };
  return { files, findings };
}
