import { isNode, LineCounter, parseDocument } from 'yaml';

/** A parsed data file: its plain value, its syntax errors, and the line of any value in it. */
export type YamlSource = {
  file: string;
  value: unknown;
  syntaxErrors: { line: number; message: string }[];
  /** Line (from 1) of the value at these keys, or of its nearest ancestor that exists. */
  lineOf(path: readonly (string | number)[]): number;
};

export function parseYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntaxErrors = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.message,
  }));
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const keys = path.slice(0, length).map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
      const node = length === 0 ? document.contents : document.getIn(keys, true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { file, value: syntaxErrors.length === 0 ? document.toJS() : null, syntaxErrors, lineOf };
}
