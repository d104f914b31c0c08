import type { Place } from './place.ts';

/** Something that a historian should correct (error) or know (warning): what, where, and what to do. */
export type Finding = {
  severity: 'error' | 'warning';
  /** Path within the data folder. */
  file: string;
  line: number;
  /** Id of the entry, or the file's name where it has none yet. */
  record: string;
  /** Name of the field, dotted where it is nested; empty for the entry as a whole. */
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
