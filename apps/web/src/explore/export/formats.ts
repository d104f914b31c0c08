import type { ExportInput } from './export-input.ts';

/** What a file is about, in its name and in what is said once it is made. */
export type Holds = 'ties' | 'people' | 'works' | 'picture';

export type Format = {
  name: string;
  /** What it is for, after the name. */
  use: string;
  holds: Holds;
  /** What has to be asked of the record. */
  needs: readonly ('ties' | 'people')[];
  ending: string;
  type: string;
  /** Loads what writes it: none of it is needed before. */
  load: () => Promise<(input: ExportInput) => BlobPart | Promise<BlobPart>>;
};

export type FormatGroup = { title: string; formats: readonly Format[] };

const CSV = { ending: 'csv', type: 'text/csv;charset=utf-8' } as const;

export const PNG: Format = {
  name: 'PNG',
  use: 'for slides and texts, twice as sharp as the screen',
  holds: 'picture',
  needs: [],
  ending: 'png',
  type: 'image/png',
  load: async () => (await import('./png/picture-png.ts')).picturePng,
};

export const SVG: Format = {
  name: 'SVG',
  use: 'to print at any size or to draw on',
  holds: 'picture',
  needs: [],
  ending: 'svg',
  type: 'image/svg+xml;charset=utf-8',
  load: async () => (input) => input.picture,
};

/** What holds data of ties, people and works. Pictures hold the drawing, and stand apart. */
export const DATA_FORMATS: readonly FormatGroup[] = [
  {
    title: 'Tables',
    formats: [
      {
        name: 'CSV of ties',
        use: 'for a spreadsheet, R or pandas: a row a tie, with its sources',
        holds: 'ties',
        needs: ['ties'],
        ...CSV,
        load: async () => (await import('./formats/ties-csv.ts')).tiesCsv,
      },
      {
        name: 'CSV of people',
        use: 'for a spreadsheet: a row a person, with the sources',
        holds: 'people',
        needs: ['people'],
        ...CSV,
        load: async () => (await import('./formats/people-csv.ts')).peopleCsv,
      },
    ],
  },
  {
    title: 'Networks',
    formats: [
      {
        name: 'GEXF',
        use: 'for Gephi, which plays its dates',
        holds: 'ties',
        needs: ['ties'],
        ending: 'gexf',
        type: 'application/gexf+xml',
        load: async () => (await import('./formats/network-gexf.ts')).networkGexf,
      },
      {
        name: 'GraphML',
        use: 'for yEd, igraph, NetworkX, Cytoscape',
        holds: 'ties',
        needs: ['ties'],
        ending: 'graphml',
        type: 'application/graphml+xml',
        load: async () => (await import('./formats/network-graphml.ts')).networkGraphml,
      },
      {
        name: 'JSON',
        use: 'for a program: everything, in the words of the API',
        holds: 'ties',
        needs: ['ties', 'people'],
        ending: 'json',
        type: 'application/json',
        load: async () => (await import('./formats/network-json.ts')).networkJson,
      },
    ],
  },
  {
    title: 'Sources of these ties',
    formats: [
      {
        name: 'CSL-JSON',
        use: 'for Zotero and Pandoc',
        holds: 'works',
        needs: ['ties'],
        ending: 'csl.json',
        type: 'application/vnd.citationstyles.csl+json',
        load: async () => (await import('./formats/sources.ts')).sourcesCslJson,
      },
      {
        name: 'BibTeX',
        use: 'for LaTeX',
        holds: 'works',
        needs: ['ties'],
        ending: 'bib',
        type: 'application/x-bibtex;charset=utf-8',
        load: async () => (await import('./formats/sources.ts')).sourcesBibtex,
      },
      {
        name: 'RIS',
        use: 'for EndNote, Mendeley, Citavi',
        holds: 'works',
        needs: ['ties'],
        ending: 'ris',
        type: 'application/x-research-info-systems;charset=utf-8',
        load: async () => (await import('./formats/sources.ts')).sourcesRis,
      },
    ],
  },
];
