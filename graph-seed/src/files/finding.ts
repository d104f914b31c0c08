import type { Place } from './place.ts';

/** Something a historian should put right (error) or should know (warning): what, where, and what to do. */
export type Finding = {
  severity: 'error' | 'warning';
  /** Path within the data folder. */
  file: string;
  line: number;
  /** Id of the record concerned, or the file's name where there is none yet. */
  record: string;
  /** Name of the field, dotted where it is nested; empty for the record as a whole. */
  field: string;
  message: string;
};

export function findingAt(
  place: Place,
  field: string,
  message: string,
  severity: Finding['severity'] = 'error',
): Finding {
  const keys = field === '' ? [] : field.split('.');
  return {
    severity,
    file: place.source.file,
    line: place.source.lineOf([...place.path, ...keys]),
    record: place.record,
    field,
    message,
  };
}

export function formatFinding(f: Finding): string {
  const field = f.field === '' ? '' : `, ${f.field}`;
  return `${f.severity}: ${f.file}:${f.line} (${f.record}${field}): ${f.message}`;
}
