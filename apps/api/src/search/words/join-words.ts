import { conceptOf } from './concepts.ts';

/** Folded words that are said in others. */
const JOINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ркка: 'red army',
    'party boss': 'firstsecretary',
    'party chief': 'firstsecretary',
    'party leader': 'firstsecretary',
    'party head': 'firstsecretary',
    'party secretary': 'firstsecretary',
    'first secretary': 'firstsecretary',
    'first general secretary': 'firstsecretary',
    'первый секретарь': 'firstsecretary',
    'internal affairs': 'nkvd',
    'внутренних дел': 'nkvd',
    'secret police': 'nkvd',
    'political police': 'nkvd',
    'state security': 'nkvd',
    'prime minister': 'premier',
    'head of government': 'premier',
    'head of the government': 'premier',
    'head of the soviet government': 'premier ussr',
    'soviet union': 'ussr',
    'soviet government': 'government ussr',
    'twenty one': 'twentyone',
    'двадцати одного': 'twentyone',
    'far eastern': 'fareast',
    'far east': 'fareast',
    'peoples commissar': 'commissar',
    'people s commissar': 'commissar',
    'народный комиссар': 'commissar',
    'in charge of': 'head',
    'in charge': 'head',
    'took over from': 'successor',
    'took over after': 'successor',
    'replaced by': 'predecessor',
    'succeeded by': 'predecessor',
    'kill himself': 'suicide',
    'killed himself': 'suicide',
    'shot himself': 'suicide',
    'heart specialist': 'cardiologist',
  }),
);
const LONGEST = Math.max(...[...JOINED.keys()].map((words) => words.split(' ').length));

/** The words of a folded text with several that are one joined, and one that is two taken apart: "замнаркома". */
export function joinWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, others } = othersFor(words, at);
    joined.push(...others);
    at += length;
  }
  return joined;
}

/** In what words those at that place are said, as many of them as can be said together. */
function othersFor(words: readonly string[], at: number): { length: number; others: string[] } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const others = JOINED.get(words.slice(at, at + length).join(' '));
    if (others !== undefined) return { length, others: others.split(' ') };
  }
  return { length: 1, others: partsOf(words[at] ?? '') };
}

/** With what Russian shortens the first word of a post. */
const SHORT_BEGINNINGS: Readonly<Record<string, string>> = {
  ...{ зам: 'deputy', нач: 'head', пред: 'head', ген: 'general' },
};

function partsOf(word: string): string[] {
  const [, beginning = '', rest = ''] = /^(зам|нач|пред|ген)(.+)$/.exec(word) ?? [];
  const first = SHORT_BEGINNINGS[beginning];
  if (first === undefined || conceptOf(word) !== undefined) return [word];
  const others = partsOf(rest);
  return others.every((other) => conceptOf(other) !== undefined) ? [first, ...others] : [word];
}
