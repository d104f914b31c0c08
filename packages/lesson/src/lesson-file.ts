import { type FormFault, formFaults, isContent, type LessonContent, readContent } from './content.ts';

const FORMAT = 'kto-kogo-lesson';
const VERSION = 1;
const NO_LESSON = 'the file holds no lesson: choose one that “Export” made here';

/** A whole lesson as a file, notes and answers too, which `readLessonFile` reads. */
export function writeLessonFile(content: LessonContent): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lesson: content }, null, 2)}\n`;
}

/** A lesson, and the fields of its file that this site does not know and that are left out; or what is wrong with the file. */
export type LessonFileRead =
  | { content: LessonContent; leftOut: readonly FormFault[] }
  | { faults: readonly FormFault[] };

/** The lesson of a file. What a newer site has added to lessons of the same format is left out. */
export function readLessonFile(text: string): LessonFileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('the file is not JSON: choose one that “Export” made here');
  }
  const { format, version, lesson = null } = membersOf(file);
  if (format !== FORMAT || typeof version !== 'number' || !Number.isInteger(version) || version < VERSION)
    return refused(NO_LESSON);
  if (version > VERSION)
    return refused(
      `the file is of a newer Kto-Kogo, which writes lessons in another way: import it on the site that it comes from, or one as new`,
    );
  if (typeof lesson !== 'object' || lesson === null || Array.isArray(lesson)) return refused(NO_LESSON);
  const leftOut = formFaults(lesson).filter(({ unknown }) => unknown.length > 0);
  const known = leftOut.reduce(withoutUnknown, lesson);
  const content = readContent(known);
  return isContent(content) ? { content, leftOut } : { faults: formFaults(known) };
}

function refused(message: string): LessonFileRead {
  return { faults: [{ path: [], message, unknown: [] }] };
}

type Unknown = Pick<FormFault, 'path' | 'unknown'>;

function withoutUnknown(value: unknown, { path: [first, ...path], unknown }: Unknown): unknown {
  if (first !== undefined) return withPart(value, first, (part) => withoutUnknown(part, { path, unknown }));
  return Object.fromEntries(Object.entries(membersOf(value)).filter(([name]) => !unknown.includes(name)));
}

function withPart(whole: unknown, at: string | number, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map((part, index) => (index === at ? change(part) : part));
  const members = membersOf(whole);
  return { ...members, [at]: change(members[at]) };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
