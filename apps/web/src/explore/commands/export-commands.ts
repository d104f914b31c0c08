import { Download } from 'lucide-react';
import type { Command } from '../../record/palette/view-commands.ts';
import { DATA_FORMATS, type Format, type Holds, PNG, SVG } from '../export/formats.ts';

/** What else a file is called by what it holds. */
const HOLDS_WORDS: Record<Holds, string> = {
  picture: 'picture image drawing',
  ties: 'data network edges',
  people: 'data nodes table excel',
  works: 'data sources bibliography references',
};

/** Every format of the export menu; of data, all that the filters keep. */
export function exportCommands(run: (format: Format) => void): Command[] {
  const titled = DATA_FORMATS.flatMap(({ title, formats }) => formats.map((format) => ({ title, format })));
  return [...[PNG, SVG].map((format) => ({ title: '', format })), ...titled].map(({ title, format }) => ({
    name: `export ${format.name}`,
    label: `Export as ${format.name}`,
    words: `download save file ${title} ${format.use} ${format.ending} ${HOLDS_WORDS[format.holds]}`,
    icon: Download,
    keys: [],
    isQuiet: true,
    perform: () => run(format),
  }));
}
