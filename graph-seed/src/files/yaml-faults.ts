import type { ErrorCode, YAMLError } from 'yaml';
import { codeOf } from './text-fault.ts';

/** What is wrong and what to do, where the parser's own words are for programmers or their usual remedy does not help. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'names a field twice. Keep one of the two',
  MULTIPLE_DOCS: 'holds two documents, parted by "---". Put the second into a file of its own',
  TAB_AS_INDENT: 'is indented by a tab. Write blanks in its place',
  MISSING_CHAR: 'ends within a text: a quotation mark that is opened further up is never closed. Close it',
  BAD_INDENT: 'ends within a list or a map: a bracket that is opened further up is never closed. Close it',
};

const TOO_DEEP = 'is nested too deep to be read. Write it flatter';

export function yamlFault({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  if (/call stack/.test(message)) return TOO_DEEP;
  return WORDS[code] ?? notYaml(message);
}

/** Of what the parser throws. */
export function thrownFault(error: unknown): string {
  if (error instanceof RangeError) return TOO_DEEP;
  return notYaml(error instanceof Error ? error.message : String(error));
}

function notYaml(why: string): string {
  return `is not YAML: ${why}. Put a text that begins with a sign, or holds ": ", in quotes`;
}

/** What makes a file unreadable before it is YAML, and where. */
export function rawFault(text: string): { at: number; message: string } | null {
  const [oldMac, control] = [/\r(?!\n)/.exec(text), CONTROL.exec(text)];
  if (control !== null) {
    const message = `holds ${codeOf(control[0])}, which nobody sees. Take it out; a file full of U+0000 is UTF-16: save it as UTF-8`;
    return { at: control.index, message };
  }
  if (oldMac === null) return null;
  return { at: oldMac.index, message: 'ends its lines by CR alone. Save it with line ends of Unix (LF)' };
}

/** A control character that ends no line, or a second byte order mark: the first was taken away before. */
const CONTROL = /^\ufeff|(?![\t\n\r])\p{Cc}/u;
