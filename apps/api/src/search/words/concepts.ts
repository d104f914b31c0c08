import { romanisedWord } from '@kto-kogo/domain';
import { MONTH_CONCEPTS } from '../dates/month-words.ts';
import { declineWord } from './decline-word.ts';
import { oneCyrillic } from './one-cyrillic.ts';
import { stem } from './stem.ts';

/**
 * Words that stand for one another when somebody looks for a post, a trial or an event, in the languages in which it is done. A
 * word is written as it is folded. General language only: other names of what is recorded stand in the record.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  head: 'chief boss leader chairman chairwoman chair president director ruler глава начальник председатель руководитель вождь главный chef chefs leiter vorsitzender jefe capo szef nacelnik',
  commissar:
    'commissariat minister ministre ministro ministr ministeri ministry narkom нарком наркомат комиссар министр volkskommissar commissaire comisario commissario komisarz komisar комісар міністр',
  deputy: 'vice assistant заместитель зам stellvertreter adjoint',
  staff: 'штаб',
  commander: 'commanding commanded командующий kommandeur befehlshaber commandant comandante',
  prosecutor:
    'prosecutors procurator prosecution prosecuted attorney прокурор staatsanwalt anklager procureur fiscal procuratore prokurator',
  judge: 'judges judged судья судьи richter juge juez giudice sedzia soudce',
  defendant: 'defendants accused подсудимый подсудимые angeklagter accuse acusado imputato',
  witness: 'witnesses свидетель zeuge temoin testigo',
  secretary: 'секретарь sekretar sekretarz secretaire secretario segretario tajemnik',
  firstsecretary: '',
  party: 'партия партии партийный partei parti partito partia strana',
  trial:
    'trials tried процесс процесса процессы суд суда prozess prozesse prozes proces proceso procesos process processo processi процессе procesu procesy gerichtsprozess',
  show: 'schauprozess показательный',
  affair:
    'affairs case cases plot conspiracy conspiracies дело дела заговор affare affaire caso asunto sprawa verschworung complot conjura',
  murder:
    'murdered murderer murders assassination assassinated assassin assassinating kill killed killer killing убийство убил убийца убит убийства mord ermordung morder ermordet assassinat meurtre asesinato asesino omicidio assassinio zabojstwo vrazda',
  death: 'die died dies dead demise смерть смерти умер гибель tod mort muerte morte smierc smrt sterben',
  suicide: 'самоубийство selbstmord застрелился',
  shoot:
    'shot shooting shootings execute executed execution executions расстрел расстрелян hinrichtung fusilado ejecucion',
  arrest:
    'arrests arrested arresting арест ареста арестован verhaftung verhaftet arrestation arresto areszt aresztowanie detention',
  fall: 'fell falling downfall ousting ouster падение sturz chute caida caduta upadek',
  dismissal: 'dismissed removal removed sacking sacked fired отставка снятие entlassung',
  denounce: 'denounced denouncer denunciation denouncing informer informed донос доносчик доносчица',
  defection: 'defect defected defector flight fled flee escape escaped побег бегство flucht fuite',
  purge:
    'purges purged purging chistka чистка чистки sauberung sauberungen saeuberung purga purgas epuration epurazione czystka czystki cistka cistky',
  terror: 'террор terreur terrore terroru',
  great: 'big большой большая великий grosser grosse grossen grosses grande grand gran wielki velky',
  plenum: 'plenums plenary plenarsitzung пленум пленума пленуме plenium pleno',
  congress: 'съезд kongress parteitag congres congreso congresso zjazd sjezd',
  decree: 'law edict resolution statute указ закон постановление gesetz dekret decret loi ley decreto',
  order: 'orders приказ приказа befehl ordre orden ordine rozkaz',
  decision: 'decisions decided решение beschluss',
  letter: 'letters письмо brief lettre carta lettera list dopis',
  telegram: 'telegrams telegramme cable телеграмма telegramm',
  fate: 'fates survive survived survivor survivors survival судьба schicksal',
  wife: 'spouse wives жена жены frau frauen ehefrau ehefrauen epouse femme esposa moglie zona',
  widow: 'вдова witwe veuve',
  son: 'sons сын сына sohn fils hijo figlio syn',
  brother: 'brothers брат bruder frere hermano fratello brat bratr',
  bodyguard: 'guard guards охранник телохранитель leibwachter',
  doctor: 'doctors physician physicians medical medic врач врачи arzt arzte medecin medecins medico lekarz',
  cardiologist: 'heart cardiology',
  writer: 'writers author novelist писатель писатели schriftsteller ecrivain escritor scrittore pisarz',
  poet: 'poets поэт dichter poete poeta',
  engineer: 'engineers инженер ingenieur',
  designer: 'designers constructor designed конструктор konstrukteur',
  aircraft: 'aeroplane airplane plane planes aviation авиа самолет flugzeug',
  scientist: 'scientists ученый wissenschaftler',
  journalist: 'journalists reporter correspondent журналист',
  editor: 'editors редактор redakteur redacteur',
  spy: 'intelligence espionage spies разведка разведки разведупр',
  army: 'military армия армии военный armee militar militaire ejercito esercito armia',
  general:
    'генеральный generals officer officers commanders генерал генералы генералов генералами militars offiziere generale generaux generales',
  marshal: 'marshals marschall marechal mariscal marszalek',
  navy: 'naval fleet морской флот flotte marine marina',
  air: '',
  railway: 'railways railroad railroads rail путей',
  health: 'здравоохранения gesundheit sante',
  heavy: 'тяжелая',
  light: 'легкая',
  food: 'пищевая',
  timber: 'лесная',
  trade: 'commerce торговля',
  communications: 'связь связи',
  farms: 'совхоз совхозов',
  water: 'водный',
  transport: 'транспорт',
  industry: 'industrial промышленность промышленности',
  agriculture: 'agricultural farming земледелия landwirtschaft',
  foreign: 'external внешний внешняя иностранных auswartige auswartigen exteriores estero',
  defence: 'defense war обороны verteidigung',
  education: 'schools просвещения bildung',
  justice: 'юстиции justiz',
  finance: 'finances treasury финансов finanzen',
  government: 'cabinet правительство regierung gouvernement gobierno',
  premier: 'premiers premiership sovnarkom совнарком',
  district: 'округ',
  committee: 'обком крайком горком комитет komitee comite comitato',
  nkvd: 'нквд nkwd',
  ogpu: 'gpu огпу гпу',
  comintern: 'komintern коминтерн kominterna kominternu',
  komsomol: 'комсомол комсомола',
  politburo: 'политбюро politbiuro',
  torture: 'tortured tortures beating beatings пытки пытка folter torturas tortura torturen',
  centre: 'center центр zentrum centro',
  bloc: 'block блок',
  platform: 'платформа plattform',
  opposition: 'oppositionist oppositionists оппозиция',
  kulak: 'kulaks kulaken кулак кулаки кулацкая кулацкий',
  mass: 'massen массовый массовые',
  operation: 'operations operationen operacion operazione операция операции',
  speech: 'rede discours discurso discorso речь доклад',
  secret: 'секретный секретно geheim',
  rocket: 'rockets missile ракета ракетный rakete',
  predecessor:
    'predecessors preceded before vor avant antes przed перед предшественник vorganger predecesseur',
  successor:
    'successors succeeded succeed succeeds replaced replace replaces after nach apres despues dopo после після преемник nachfolger successeur сменил',
  confess: 'confessed confession confessions признание',
  ussr: 'ссср urss udssr zssr sssr su',
  rsfsr: 'рсфср',
  moscow:
    'москва москвы московский московские московских московском moskau moskauer moscou mosca moscu moskwa moskva moskevsky',
  leningrad: 'ленинград ленинграда ленинградский петербург petersburg',
  kremlin: 'кремль кремлевское кремлевский kreml',
  kiev: 'киев киевский kyiv kiew',
  ukraine: 'ukrainian ukrainians украина украины украинский ukrajina ucrania ukraina',
  georgia: 'georgian georgians грузия грузии грузинский georgien georgie',
  armenia: 'armenian armenians армения армении armenien armenie',
  azerbaijan: 'azerbaijani baku азербайджан азербайджана aserbaidschan',
  kazakhstan: 'kazakh kazakhs казахстан казахстана kasachstan',
  uzbekistan: 'uzbek uzbeks узбекистан узбекистана usbekistan',
  belorussia:
    'belorussian belarus belarusian byelorussia byelorussian белоруссия белоруссии weissrussland bielorussie',
  karelia: 'karelian карелия карелии karelien',
  siberia: 'siberian сибирь сибири sibirien',
  fareast: '',
  caucasus: 'caucasian кавказ кавказа kaukasus',
  polish: 'poland pole poles polen польская польский polnische polonais',
  japan: 'japanese япония японию',
  red: 'красная красной rote roten rouge roja rossa czerwona',
};

/** Numbers and ordinals: "the trial of the 16" is that of the Sixteen. */
const NUMBERS: Readonly<Record<string, string>> = {
  n1: 'first 1st первый первая первого первом erster erste ersten primer primero primo',
  n2: 'second 2nd второй вторая второго втором zweiter zweite zweiten deuxieme segundo secondo',
  n3: 'third 3rd третий третья третьего третьем dritter dritte dritten troisieme tercer tercero terzo',
  n16: 'sixteen 16 шестнадцать шестнадцати sechzehn seize dieciseis sedici szesnastu',
  n17: 'seventeen 17 seventeenth 17th семнадцать семнадцати xvii siebzehn dixsept diecisiete diciassette siedemnastu',
  n21: 'twentyone 21 двадцатиодного einundzwanzig vingtetun veintiuno ventuno',
  n20: 'twenty 20 twentieth 20th xx двадцать двадцатый двадцатого двадцатом zwanzigster zwanzigsten vingtieme',
  n22: 'twentysecond 22 22nd xxii',
  n447: '00447 447 0447',
};

/** What means nearly the same, but less well: a head is a kind of commissar to those who ask for one. */
const NEAR: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  head: { commissar: 0.86, firstsecretary: 0.86, commander: 0.8, editor: 0.7, premier: 0.7 },
  commissar: { head: 0.86 },
  commander: { head: 0.8 },
  secretary: { firstsecretary: 0.8 },
  firstsecretary: { head: 0.7 },
  premier: { head: 0.6, government: 0.6 },
  government: { premier: 0.9 },
  engineer: { designer: 0.85, scientist: 0.7 },
  designer: { engineer: 0.85, scientist: 0.7 },
  scientist: { engineer: 0.8, designer: 0.75 },
  shoot: { murder: 0.86 },
  murder: { shoot: 0.8, death: 0.75 },
  death: { murder: 0.7, suicide: 0.75 },
  show: { moscow: 0.9 },
  trial: { affair: 0.8 },
  affair: { trial: 0.8 },
  dismissal: { fall: 0.85 },
  fall: { dismissal: 0.8 },
  ogpu: { nkvd: 0.8 },
  general: { army: 0.8, commander: 0.8 },
  marshal: { general: 0.75, commander: 0.7 },
  army: { general: 0.75 },
  decree: { order: 0.7, decision: 0.7 },
  order: { decree: 0.7 },
  cardiologist: { doctor: 0.8 },
  doctor: { cardiologist: 0.75 },
  telegram: { letter: 0.6 },
  purge: { terror: 0.6 },
};

const GIVEN = Object.entries({ ...CONCEPTS, ...NUMBERS, ...MONTH_CONCEPTS }).flatMap(([concept, words]) =>
  [concept, ...words.split(' ')].map((word) => [word, `#${concept}`] as const),
);
const DECLINED = GIVEN.flatMap(([word, concept]) =>
  declineWord(word).map((form) => [form, concept] as const),
);
/** In Latin letters a shorter word is one of another language: of "зам" German makes Sam. */
const LATIN_MIN = 4;
const IN_LATIN = [...DECLINED, ...GIVEN]
  .filter(([word]) => /^[а-я]+$/.test(word))
  .flatMap(([word, concept]) => romanisedWord(word).map((latin) => [latin, concept] as const))
  .filter(([latin]) => latin.length >= LATIN_MIN);
const CONCEPT_OF: ReadonlyMap<string, string> = new Map([
  ...IN_LATIN,
  ...DECLINED.map(([word, concept]) => [oneCyrillic(word), concept] as const),
  // The words that stand here say it more surely than the cases of others.
  ...GIVEN.map(([word, concept]) => [oneCyrillic(word), concept] as const),
]);

/** The concept that a word stands for, which begins with `#`; undefined where it stands for itself. */
export function conceptOf(word: string): string | undefined {
  return CONCEPT_OF.get(oneCyrillic(word)) ?? CONCEPT_OF.get(stem(word));
}

/** The concept itself and those near to it, with how near they are. */
export function nearConcepts(concept: string): ReadonlyMap<string, number> {
  const near = Object.entries(NEAR[concept.slice(1)] ?? {});
  return new Map([[concept, 1], ...near.map(([each, nearness]) => [`#${each}`, nearness] as const)]);
}
