import type { Finding } from './finding.ts';
import type { FileText, Folder } from './parse-files.ts';

const FOLDERS = {
  figures: true,
  offices: true,
  events: true,
  trials: true,
  accusations: true,
  arrests: true,
  consequences: true,
  works: true,
  aliases: true,
  glossary: true,
  theses: true,
  interpretations: true,
  lessons: true,
} satisfies Record<Folder, true>;

/** What the record is of. */
export const RECORD_FILE = 'record.yaml';

const GOOD_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** Texts about the record, for its editors. */
const MANUAL = /^(?:[^/]+\/)?README\.md$|^class-notes\/[^/]+\.(?:md|txt)$/;
/** What systems and Git put beside files unasked. Nobody writes a record into it. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.directory|\.git[a-z]+)$/i;
/** Working copies of editors: `newman.yaml~`, `.newman.yaml.swp`, `#newman.yaml#`, `.#newman.yaml`. */
const OF_AN_EDITOR = /(?:^|\/)(?:[^/]+~|\.[^/]+\.sw[a-p]|#[^/]+#|\.#[^/]+)$/;
/** Endings under which a record may be saved by accident. */
const OTHER_ENDING = /(?:\.(?:ya?ml|json|txt|bak|old|orig|rej|tmp|sw[a-p])|~|#)+$/i;
const OF_ANOTHER_KIND = /\.[a-z][a-z0-9]{1,4}$/i;

/** Whether a file of the data folder is read as part of the record. */
export function isRecordFile(file: string): boolean {
  if (file === RECORD_FILE) return true;
  const [folder = '', name = '', ...deeper] = file.split('/');
  return Object.hasOwn(FOLDERS, folder) && GOOD_NAME.test(name) && deeper.length === 0;
}

/** Whether nobody expects that a file is read. */
export function isPassedOver(file: string): boolean {
  return MANUAL.test(file) || OF_THE_SYSTEM.test(file);
}

/** The name under which a file would be read; null where that cannot be told. */
export function nameToRead(file: string): string | null {
  if (/^record\.(?:ya?ml|txt)$/i.test(file)) return RECORD_FILE;
  const folder = Object.keys(FOLDERS).find((each) => file.toLowerCase().startsWith(`${each}/`));
  const bare = stem(file)
    .replace(/^[.#]+/, '')
    .replace(OTHER_ENDING, '');
  const id = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isRecord = id !== '' && !OF_ANOTHER_KIND.test(bare);
  return folder !== undefined && isRecord ? `${folder}/${id}.yaml` : null;
}

/** What keeps a file from being read; null for one that is read, and where nobody expects it. */
export function notRead({ file, fault }: FileText, names: ReadonlySet<string>): Finding | null {
  const finding = { severity: 'error' as const, file, line: 1, record: stem(file), field: '' };
  if (fault !== undefined) return { ...finding, message: fault };
  if (isRecordFile(file) || isPassedOver(file)) return null;
  if (!OF_AN_EDITOR.test(file)) return { ...finding, message: `is not read. ${adviceFor(file, names)}` };
  const message = 'is not read: it is the working copy of an editor. Close the editor, or delete it';
  return { ...finding, severity: 'warning', message };
}

function adviceFor(file: string, names: ReadonlySet<string>): string {
  const name = nameToRead(file);
  if (name !== null && names.has(name)) return `${name} is there too. Join the two, and delete this one`;
  if (name !== null) return `Call it ${name}`;
  return Object.hasOwn(FOLDERS, file.split('/')[0] ?? '')
    ? 'It is no record. Keep it elsewhere, or let its name be its id and end in .yaml'
    : 'Put it into the folder of its kind, and let its name end in .yaml';
}

/** The name of a file that is read, without its folder and ending: the id of what is in it. */
export function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
