/**
 * Words that say how something is asked, and not what is looked for: articles, prepositions, question words, helping verbs. They
 * never count, unless nothing else was typed. In the languages in which names of the record are looked for.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of in on at by for from to with as and or is was were are be been did do does had has have it its his her their this that',
    'who whom whose what which when where why how tell me about find people peoples person man men woman women someone',
    'happened happen came come become became get got make made during under into out up off so there then than also',
    'cause causes caused reason reasons result results consequence consequences effect effects follow followed following lead leads led',
    'date day year years month time start started begin began beginning end between say said would could ever called named known',
    'please i am want wants wanted know more can could you give look looking see learn any all every everyone information info',
    'himself herself themselves not no failed fail fails',
    'и а в во на о об обо с со к ко у от из за по для при до не что кто кого кому как когда где почему какой какая это был была были быть',
    'год года году годом годы г гг лет месяц месяца месяце рік року році роком місяць місяця місяці у під та про',
    'der die das des dem den ein eine und von vom zu zum zur im in am an auf bei mit wer wie was wann warum war wurde jahr jahre jahres monat',
    'le la les l de du des un une et a au aux en dans sur par pour qui que quoi quand comment pourquoi est fut annee d mois',
    'el los las del al y o en por para con quien que cuando como fue ano mes',
    'il lo gli i di da dal della dei e nel nella chi che quando come fu anno mese',
    'w z ze do na i o po kto co kiedy jak dlaczego byl rok roku miesiac miesiacu',
    'v ve s se na a kdo co kdy jak proc byl rok roce mesic mesici',
  ].flatMap((line) => line.split(' ')),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
