/** The months by their names, folded, in the languages in which a reader may type them, and cut short. */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier enero gennaio stycznia styczen январь января янв leden ledna',
  'february feb februar feber fevrier febrero febbraio luty lutego февраль февраля февр фев unor unora',
  'march mar marz maerz mars marzo marzec marca март марта мар brezen brezna',
  'april apr avril abril aprile kwiecien kwietnia апрель апреля апр duben dubna',
  'may mai mayo maggio maj maja май мая kveten kvetna',
  'june jun juni juin junio giugno czerwiec czerwca июнь июня июн cerven cervna',
  'july jul juli juillet julio luglio lipiec lipca июль июля июл cervenec cervence',
  'august aug aout agosto sierpien sierpnia август августа авг srpen srpna',
  'september sept sep septembre septiembre settembre wrzesien wrzesnia сентябрь сентября сент сен zari',
  'october oct oktober okt octobre octubre ottobre pazdziernik pazdziernika октябрь октября окт rijen rijna',
  'november nov novembre noviembre listopad listopada ноябрь ноября нояб ноя listopadu',
  'december dec dezember dez decembre diciembre dicembre grudzien grudnia декабрь декабря дек prosinec prosince',
];

/** The seasons by their first months; winter begins in December of its year. */
const SEASONS: Readonly<Record<number, string>> = {
  3: 'spring fruhling fruhjahr printemps primavera весна весной весны wiosna',
  6: 'summer sommer ete verano estate лето летом лета lato',
  9: 'autumn fall herbst automne otono autunno осень осенью осени jesien',
  12: 'winter hiver invierno inverno зима зимой зимы zima',
};

/** `m06` for June: for words of names, such as "June 1937 plenum". */
export const MONTH_CONCEPTS: Readonly<Record<string, string>> = Object.fromEntries(
  MONTHS.map((words, index) => [`m${String(index + 1).padStart(2, '0')}`, words]),
);

const MONTH_OF = new Map<string, readonly number[]>([
  ...Object.entries(SEASONS).flatMap(([first, words]) =>
    words.split(' ').map((word) => [word, [0, 1, 2].map((more) => Number(first) + more)] as const),
  ),
  ...MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, [index + 1]] as const)),
]);

/** The months that a word names, numbered from January as 1; more than 12 lie in the next year. */
export const monthsNamed = (word: string): readonly number[] | undefined => MONTH_OF.get(word);
