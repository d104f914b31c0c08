export const NAME_MAX = 24;

/** Letters that cannot be seen too, such as the filler of Hangul. */
const WRONG = /[^\p{L}\p{M}\p{Nd} '.’-]|\p{Default_Ignorable_Code_Point}/u;
/** Letters of some scripts bear two marks, none bears three. */
const STACKED = /\p{M}{3,}/u;

/** Capitals of Cyrillic and Greek that look as Latin ones do, or whose small letters do. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅІЈКМНОРСТУХҮҺԀԚԜӀ', 'ABESIJKMHOPCTYXYHDQWI'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
  ].flatMap(([others = '', ours = '']) => [...others].map((sign, place) => [sign, ours[place] ?? sign])),
);

/**
 * A name as somebody gives it, at most 24 characters; empty for none. Letters of any script, digits, space, hyphen, apostrophe and stop:
 * nothing that turns text around, and nothing that cannot be seen.
 *
 * @returns in place of the name a sentence that says what is wrong
 */
export function readName(text: string): { name: string; problem: null } | { name: null; problem: string } {
  const name = text.slice(0, 400).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const refuse = (problem: string) => ({ name: null, problem });
  const length = [...name].length;
  if (length > NAME_MAX)
    return refuse(`A name has at most ${NAME_MAX} characters, not ${length}: a first name will do.`);
  const wrong = WRONG.exec(name)?.[0];
  if (wrong !== undefined) {
    const sign = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(wrong)
      ? 'a sign that cannot be seen'
      : `“${wrong}”`;
    return refuse(`A name has letters, digits, spaces, hyphens, apostrophes and stops, and not ${sign}.`);
  }
  if (STACKED.test(name)) return refuse('A letter of a name bears at most two marks.');
  if (name !== '' && !/[\p{L}\p{Nd}]/u.test(name)) return refuse('A name has a letter or a digit at least.');
  return { name, problem: null };
}

/**
 * The name by which a member is known: "Anna 2" beside another Anna, "Guest 7" where none was given.
 *
 * @param taken by others @param place how many have joined before, which a guest is told from
 */
export function nameAmong(name: string, taken: Iterable<string>, place: number): string {
  const others = new Set([...taken].map(alike));
  const given = name === '' ? `Guest ${place + 1}` : name;
  const base = name === '' ? 'Guest' : shortened(name);
  let found = given;
  for (let count = name === '' ? place + 2 : 2; others.has(alike(found)); count += 1)
    found = `${base} ${count}`;
  return found;
}

/** The same for names that look the same, in small letters or capitals, wide or narrow, and with a letter of another script for one of ours. */
function alike(name: string): string {
  return [...name.normalize('NFKC').toLocaleUpperCase('en')].map((sign) => LOOKS_LIKE[sign] ?? sign).join('');
}

/** Leaves room for a number. */
function shortened(name: string): string {
  return [...name]
    .slice(0, NAME_MAX - 5)
    .join('')
    .trim();
}
