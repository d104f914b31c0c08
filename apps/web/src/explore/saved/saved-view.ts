import { exploreAddress } from '@kto-kogo/address';

/** A view that the reader kept under a name; in this browser, and in a file. */
export type SavedView = {
  name: string;
  /** The query of its address, `?…`, or an empty text. */
  address: string;
  /** ISO 8601. */
  savedAt: string;
  /** Version of the record at the time. */
  version: string;
};

export const NAME_MAX = 80;
/** Far more than a reader keeps. */
const VIEWS_MAX = 500;
const FORMAT = 'kto-kogo-views';

/** Views as a file, which `readViews` reads. */
export function writeViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, views }, null, 2)}\n`;
}

/**
 * The views of a file.
 *
 * @returns in place of views a sentence that says what is wrong with the file, and where
 */
export function readViews(text: string): readonly SavedView[] | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'The file is not JSON: choose one that “Save to a file” made here.';
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return 'The file holds no saved views: choose one that “Save to a file” made here.';
  const views: unknown = 'views' in file ? file.views : null;
  if (!Array.isArray(views)) return 'The file should hold a list of views.';
  const read = views.map((view: unknown) => readView(view));
  const bad = read.indexOf(null);
  if (bad !== -1)
    return `View ${bad + 1} of the file is not understood: it needs a name of at most ${NAME_MAX} characters, and an address. None was added.`;
  return read.filter((view) => view !== null);
}

function readView(view: unknown): SavedView | null {
  if (typeof view !== 'object' || view === null) return null;
  const { name, address, savedAt, version } = view as Record<string, unknown>;
  const texts = [name, address, savedAt, version];
  if (!texts.every((text) => typeof text === 'string')) return null;
  const [said = '', query = '', at = '', of = ''] = texts;
  if (said.trim() === '' || said.length > NAME_MAX || Number.isNaN(Date.parse(at))) return null;
  // Only what the explorer itself understands is kept of an address.
  const known = exploreAddress.write(exploreAddress.read(new URLSearchParams(query)).value);
  return { name: said, address: known, savedAt: at, version: of.slice(0, 64) };
}

/**
 * Adds views; one of the same name and address is not kept twice.
 *
 * @returns in place of views a sentence that says that they are too many
 */
export function addViews(views: readonly SavedView[], more: readonly SavedView[]): SavedView[] | string {
  const key = ({ name, address }: SavedView) => `${name}\n${address}`;
  const all = [...new Map([...more, ...views].map((view) => [key(view), view])).values()];
  if (all.length <= VIEWS_MAX) return all;
  return `These would be ${all.length} views, and at most ${VIEWS_MAX} are kept: delete some first. None was added.`;
}
