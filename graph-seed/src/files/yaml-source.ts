import { isNode, LineCounter, parseDocument } from 'yaml';
import { lostWords } from './lost-words.ts';
import { rawFault, thrownFault, yamlFault } from './yaml-faults.ts';

/** A data file, as findings name it. */
export type YamlSource = {
  file: string;
  /**
   * Line (from 1) of the value at these keys, or of its nearest ancestor that exists. The file is parsed anew for it: few lines are ever
   * asked for, and the trees of all files of a large record would not fit into memory.
   */
  lineOf(path: readonly (string | number)[]): number;
};

/** What a data file holds: its plain value, and its syntax errors. */
export type ParsedYaml = {
  source: YamlSource;
  /** Null where there are syntax errors. */
  value: unknown;
  /** Whole messages, one a line. */
  syntaxErrors: { line: number; message: string }[];
};

export function parseYaml(file: string, text: string): ParsedYaml {
  const raw = rawFault(text);
  if (raw !== null) {
    const line = text.slice(0, raw.at).split('\n').length;
    return {
      source: { file, lineOf: () => line },
      value: null,
      syntaxErrors: [{ line, message: raw.message }],
    };
  }
  try {
    return { source: { file, lineOf: (path) => lineIn(text, path) }, ...readYaml(text) };
  } catch (error) {
    const syntaxErrors = [{ line: 1, message: thrownFault(error) }];
    return { source: { file, lineOf: () => 1 }, value: null, syntaxErrors };
  }
}

/** @throws where the parser does, such as for a text that is nested too deep */
function readYaml(text: string): Omit<ParsedYaml, 'source'> {
  const { document, lines } = treeOf(text);
  const errors = [...document.errors, ...document.warnings];
  // What follows a tab follows from it.
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  const faults = [
    ...lostWords(text, document),
    ...(tab === undefined ? errors : [tab]).map((error) => ({ at: error.pos[0], message: yamlFault(error) })),
  ].map(({ at, message }) => ({ line: lines.linePos(at).line, message }));
  const syntaxErrors = faults
    .filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index)
    .sort((a, b) => a.line - b.line);
  return { value: syntaxErrors.length === 0 ? document.toJS() : null, syntaxErrors };
}

function treeOf(text: string) {
  const lines = new LineCounter();
  return {
    lines,
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true }),
  };
}

/** The findings of a file follow one another. */
let last: { text: string; tree: ReturnType<typeof treeOf> } | undefined;

function lineIn(text: string, path: readonly (string | number)[]): number {
  if (last?.text !== text) last = { text, tree: treeOf(text) };
  const { document, lines } = last.tree;
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
