/** The part of citation-js that we write with, and tests read with; it has no types of its own. */
declare module '@citation-js/core' {
  type Items = readonly import('./csl-item.ts').CslItem[];
  type AsObjects = { format: 'object' };
  type BibtexEntry = { type: string; label: string; properties: Readonly<Record<string, string>> };
  type RisEntry = Readonly<Record<string, string | readonly string[]>>;

  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
    output: {
      format<const Of extends Items>(
        name: 'bibtex',
        items: Of,
        as: AsObjects,
      ): { [Each in keyof Of]: BibtexEntry };
      format<const Of extends Items>(name: 'ris', items: Of, as: AsObjects): { [Each in keyof Of]: RisEntry };
    };
  };

  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
