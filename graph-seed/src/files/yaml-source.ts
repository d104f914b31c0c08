import { isNode, LineCounter, parseDocument } from 'yaml';
import { lostWords } from './lost-words.ts';
import { rawFault, thrownFault, yamlFault } from './yaml-faults.ts';

/** A parsed data file: its plain value, its syntax errors, and the line of any value in it. */
export type YamlSource = {
  file: string;
  /** Null where there are syntax errors. */
  value: unknown;
  /** Whole messages, one a line. */
  syntaxErrors: { line: number; message: string }[];
  /** Line (from 1) of the value at these keys, or of its nearest ancestor that exists. */
  lineOf(path: readonly (string | number)[]): number;
};

export function parseYaml(file: string, text: string): YamlSource {
  const raw = rawFault(text);
  if (raw !== null) {
    const line = text.slice(0, raw.at).split('\n').length;
    return { file, value: null, syntaxErrors: [{ line, message: raw.message }], lineOf: () => line };
  }
  try {
    return { file, ...readYaml(text) };
  } catch (error) {
    return { file, value: null, syntaxErrors: [{ line: 1, message: thrownFault(error) }], lineOf: () => 1 };
  }
}

/** @throws where the parser does, such as for a text that is nested too deep */
function readYaml(text: string): Omit<YamlSource, 'file'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
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
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const keys = path.slice(0, length).map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
      const node = length === 0 ? document.contents : document.getIn(keys, true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: syntaxErrors.length === 0 ? document.toJS() : null, syntaxErrors, lineOf };
}
