import { romanisedWord } from '@kto-kogo/domain';
import { conceptOf } from './concepts.ts';

/** Folded words that are said in others. */
const SAID_IN_OTHERS: Readonly<Record<string, string>> = {
  ркка: 'red army',
  rkka: 'red army',
  нко: 'commissar defence',
  nko: 'commissar defence',
  вцспс: 'trade unions',
  vtssps: 'trade unions',
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
  'внутрішніх справ': 'nkvd',
  interieur: 'nkvd',
  interior: 'nkvd',
  interno: 'nkvd',
  interni: 'nkvd',
  'spraw wewnetrznych': 'nkvd',
  'affaires etrangeres': 'foreign',
  'asuntos exteriores': 'foreign',
  'affari esteri': 'foreign',
  'spraw zagranicznych': 'foreign',
  'иностранных дел': 'foreign',
  'закордонних справ': 'foreign',
  'secret police': 'nkvd',
  'police secrete': 'nkvd',
  'policia secreta': 'nkvd',
  'polizia segreta': 'nkvd',
  'tajnej policji': 'nkvd',
  'тайной полиции': 'nkvd',
  'таємної поліції': 'nkvd',
  geheimpolizei: 'nkvd',
  geheimrede: 'secret speech',
  'twenty second': 'twentysecond',
  geheimdienst: 'nkvd',
  geheimdienstes: 'nkvd',
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
  'who accused': 'denouncer',
  'took over from': 'successor',
  'took over after': 'successor',
  'replaced by': 'predecessor',
  'succeeded by': 'predecessor',
  'show me': 'me',
  'show us': 'me',
  'list of': 'of',
  'list all': 'all',
  'list the': 'the',
  'kill himself': 'suicide',
  'killed himself': 'suicide',
  'shot himself': 'suicide',
  'heart specialist': 'cardiologist',
};
/** Russian ones in Latin letters too, of whatever scheme: "vnutrennikh del". */
const JOINED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAID_IN_OTHERS).flatMap(([words, others]) =>
    inLatin(words.split(' ')).map((latin) => [latin, others] as const),
  ),
  ...Object.entries(SAID_IN_OTHERS),
]);
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

/** The Latin spellings of Russian words that belong together, each word by each scheme; none of words of other letters. */
function inLatin(words: readonly string[]): string[] {
  if (!words.every((word) => /^[а-я]+$/.test(word))) return [];
  return words
    .map(romanisedWord)
    .reduce((texts, word) => texts.flatMap((text) => word.map((latin) => `${text} ${latin}`)), [''])
    .map((text) => text.trim());
}

/** In what words those at that place are said, as many of them as can be said together. */
function othersFor(words: readonly string[], at: number): { length: number; others: string[] } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const others = JOINED.get(words.slice(at, at + length).join(' '));
    if (others !== undefined) return { length, others: others.split(' ') };
  }
  return { length: 1, others: partsOf(words[at] ?? '') };
}

/** The first words of posts, as Russian shortens and German joins them to the others. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  ...{ зам: 'deputy', нач: 'head', пред: 'head', ген: 'general', zam: 'deputy', pred: 'head' },
  ...{ stellvertretender: 'deputy', vize: 'deputy', general: 'general', innen: 'nkvd', aussen: 'foreign' },
  ...{ verteidigungs: 'defence', kriegs: 'defence', finanz: 'finance', justiz: 'justice', handels: 'trade' },
  ...{ gesundheits: 'health', landwirtschafts: 'agriculture', verkehrs: 'transport', bildungs: 'education' },
  ...{ geheimdienst: 'nkvd', partei: 'party', regierungs: 'government' },
};
const BEGINNING = new RegExp(`^(${Object.keys(BEGINNINGS).join('|')})(.{3,})$`);

function partsOf(word: string): string[] {
  const [, beginning = '', rest = ''] = BEGINNING.exec(word) ?? [];
  const first = BEGINNINGS[beginning];
  if (first === undefined || conceptOf(word) !== undefined) return [word];
  const others = partsOf(rest);
  return others.every((other) => conceptOf(other) !== undefined) ? [first, ...others] : [word];
}
