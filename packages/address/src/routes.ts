export type Route = {
  /** The folder in `app/`. */
  path: string;
  /** Whether search engines are not told of it. */
  isUnlisted?: true;
  /** Addresses that together show everything on the page; the end-to-end tests open each. */
  samples: readonly string[];
  /** Addresses that the server requests after its start, so that no user waits for the first page of a kind. */
  warm?: readonly string[];
};

/**
 * Every page of the site. The sitemap, the server's warm-up and the end-to-end tests read this table; a test compares it with
 * the folders of `app/`.
 */
export const ROUTES = [
  { path: '/', samples: ['/'] },
  // Its tests are in `e2e/explore`: it has no heading before its script runs.
  { path: '/explore', samples: [], warm: ['/explore'] },
  {
    path: '/trace',

    samples: [
      '/trace',
      '/trace?from=gertik&to=tukhachevsky',
      '/trace?from=gertik&to=tukhachevsky&trace=all',
      '/trace?from=zinoviev&to=yezhov',
    ],
    warm: ['/trace?from=Artem%20Gertik&to=tukhachevsky'],
  },
  { path: '/cascade', samples: ['/cascade'] },
  { path: '/cascade/[id]', samples: ['/cascade/kirov-murder'], warm: ['/cascade/kirov-murder'] },
  { path: '/figures', samples: ['/figures'] },
  { path: '/figures/[id]', samples: ['/figures/yezhov'], warm: ['/figures/stalin'] },
  { path: '/trials', samples: ['/trials'] },
  { path: '/trials/[id]', samples: ['/trials/generals-trial'], warm: ['/trials/generals-trial'] },
  { path: '/offices', samples: ['/offices'] },
  { path: '/offices/[id]', samples: ['/offices/nkvd-ussr'], warm: ['/offices/nkvd-ussr'] },
  { path: '/succession', samples: ['/succession'] },
  {
    path: '/events',

    samples: ['/events', '/events?lens=army-real-plot,army-belief&show=spoken-of'],
  },
  { path: '/events/[id]', samples: ['/events/kirov-murder'], warm: ['/events/kirov-murder'] },
  {
    path: '/timeline',

    samples: ['/timeline?month=1937-06', '/timeline?view=table'],
    warm: ['/timeline?month=1937-06', '/timeline?view=table'],
  },
  {
    path: '/readings',

    samples: ['/readings', '/readings?group=readings-of-the-army-case'],
  },
  { path: '/lessons', samples: ['/lessons'] },
  {
    path: '/lessons/[id]',
    samples: [
      '/lessons/thesis-4-trigger-or-tool',
      '/lessons/cascade-of-1937?answered=cascade-of-1937-02&answer=1',
    ],
    warm: ['/lessons/who-killed-kirov'],
  },
  {
    path: '/lessons/[id]/read',
    samples: ['/lessons/who-replaced-whom-nkvd/read?step=who-replaced-whom-nkvd-05'],
    warm: ['/lessons/who-killed-kirov/read'],
  },
  {
    path: '/lessons/[id]/present',
    isUnlisted: true,
    samples: ['/lessons/who-replaced-whom-nkvd/present'],
    warm: ['/lessons/who-killed-kirov/present'],
  },
  {
    path: '/lessons/[id]/audience',
    isUnlisted: true,
    samples: ['/lessons/who-replaced-whom-nkvd/audience'],
    warm: ['/lessons/who-killed-kirov/audience'],
  },
  {
    path: '/lessons/[id]/print',
    isUnlisted: true,
    samples: [
      '/lessons/thesis-4-trigger-or-tool/print',
      '/lessons/three-trials-three-scripts/print?what=worksheet',
      '/lessons/three-trials-three-scripts/print?what=answers',
      '/lessons/three-trials-three-scripts/print?what=people&paper=letter',
    ],
    warm: ['/lessons/who-killed-kirov/print?what=people'],
  },
  {
    path: '/lessons/[id]/whole',
    isUnlisted: true,
    samples: ['/lessons/cascade-of-1937/whole'],
    warm: ['/lessons/who-killed-kirov/whole'],
  },
  {
    path: '/lessons/[id]/edit',
    isUnlisted: true,
    samples: ['/lessons/k7m4qxabcdef/edit'],
    warm: ['/lessons/k7m4qxabcdef/edit'],
  },
  { path: '/join', isUnlisted: true, samples: ['/join', '/join?code=K7M4QX'], warm: ['/join'] },
  // It shows nothing itself.
  { path: '/j/[id]', isUnlisted: true, samples: [], warm: ['/j/k7m4qx'] },
  {
    path: '/class/[id]',
    isUnlisted: true,
    samples: ['/class/k7m4qxabcdef'],
    warm: ['/class/k7m4qxabcdef'],
  },
  { path: '/notes', samples: ['/notes?verdict=wrong'] },
  { path: '/notes/[id]', samples: ['/notes/thesis-4', '/notes/notes-readings'], warm: ['/notes/thesis-4'] },
  { path: '/sources', samples: ['/sources'] },
  {
    path: '/sources/[id]',
    samples: ['/sources/wikipedia', '/sources/wikipedia?kind=figure'],
    warm: ['/sources/wikipedia'],
  },
  { path: '/glossary', samples: ['/glossary'] },
  { path: '/about', samples: ['/about'] },
  { path: '/search', isUnlisted: true, samples: ['/search?q=Radek'], warm: ['/search?q=Yezhov'] },
  {
    path: '/stage',
    isUnlisted: true,
    samples: ['/stage?view=%2Ffigures%2Fyezhov', '/stage?view=%2Fabout'],
    warm: ['/stage?view=%2Ffigures%2Fyezhov'],
  },
  // Served in place of other pages.
  { path: '/missing', isUnlisted: true, samples: ['/missing'] },
  { path: '/broken', isUnlisted: true, samples: ['/broken'] },
  { path: '/unavailable', isUnlisted: true, samples: ['/unavailable'] },
  { path: '/warming-up', isUnlisted: true, samples: ['/warming-up'] },
] as const satisfies readonly Route[];

export type SampleAddress = (typeof ROUTES)[number]['samples'][number];

/** What browsers and search engines ask for beside pages. It is the same for everybody and costs nothing. */
export const SITE_FILES: readonly string[] = [
  '/favicon.ico',
  '/icon.svg',
  '/manifest.webmanifest',
  '/robots.txt',
];
