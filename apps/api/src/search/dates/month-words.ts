import { declineWord } from '../words/decline-word.ts';

/**
 * The months by their names, folded, in the languages in which a reader may type them, and cut short. The cases of Slavic ones follow from
 * the nominative, but for those that lose or change a letter.
 */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier enero gennaio stycznia styczen январь янв leden ledna lednu styczniu січень січня січні',
  'february feb februar feber fevrier febrero febbraio luty lutego февраль февр фев unor unora unoru lutym лютий',
  'march mar marz maerz mars marzo marzec marca март мар brezen brezna breznu marcu березень березня березні',
  'april apr avril abril aprile kwiecien kwietnia апрель апр duben dubna kwietniu dubnu квітень квітня квітні',
  'may mai mayo maggio maj maja май мая мае маем маю kveten kvetna maju kvetnu травень травня травні',
  'june jun juni juin junio giugno czerwiec czerwca июнь июн cerven cervna czerwcu cervnu червень червня червні',
  'july jul juli juillet julio luglio lipiec lipca июль июл cervenec cervence lipcu cervenci липень липня липні',
  'august aug aout agosto sierpien sierpnia август авг srpen srpna sierpniu srpnu серпень серпня серпні',
  'september sept sep septembre septiembre settembre wrzesien wrzesnia сентябрь сент сен zari wrzesniu вересень вересня вересні',
  'october oct oktober okt octobre octubre ottobre pazdziernik pazdziernika октябрь окт rijen rijna pazdzierniku rijnu жовтень жовтня жовтні',
  'november nov novembre noviembre listopad listopada ноябрь нояб ноя listopadu listopadzie листопад листопаді',
  'december dec dezember dez decembre diciembre dicembre grudzien grudnia декабрь дек prosinec prosince grudniu prosinci грудень грудня грудні',
];

/** The seasons by their first months; winter begins in December of its year. */
const SEASONS: Readonly<Record<number, string>> = {
  3: 'spring fruhling fruhjahr printemps primavera весна wiosna wiosny wiosne навесні',
  6: 'summer sommer ete verano estate лето lato lata latem lecie літо літа влітку',
  9: 'autumn fall herbst automne otono autunno осень осени осенью jesien jesieni jesienia осінь осені восени',
  12: 'winter hiver invierno inverno зима zima zimy zime взимку',
};

/** `m06` for June: for words of names, such as "June 1937 plenum". */
export const MONTH_CONCEPTS: Readonly<Record<string, string>> = Object.fromEntries(
  MONTHS.map((words, index) => [`m${String(index + 1).padStart(2, '0')}`, words]),
);

const MONTH_OF = new Map<string, readonly number[]>([
  ...Object.entries(SEASONS).flatMap(([first, words]) =>
    withCases(words).map((word) => [word, [0, 1, 2].map((more) => Number(first) + more)] as const),
  ),
  ...MONTHS.flatMap((words, index) => withCases(words).map((word) => [word, [index + 1]] as const)),
]);

function withCases(words: string): string[] {
  return words.split(' ').flatMap((word) => [word, ...declineWord(word)]);
}

/** The months that a word names, numbered from January as 1; more than 12 lie in the next year. */
export const monthsNamed = (word: string): readonly number[] | undefined => MONTH_OF.get(word);
