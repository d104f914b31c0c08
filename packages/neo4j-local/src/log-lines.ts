import { open, stat } from 'node:fs/promises';

/** The length of a log in bytes, so that only what follows is read later; 0 where there is none yet. */
export async function lengthOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The log from a byte on; all of it where it has been started anew since. At most the last 64 kB. */
export async function readFrom(path: string, start: number): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const from = Math.max(size < start ? 0 : start, size - 65_536);
      const buffer = Buffer.alloc(size - from);
      await file.read(buffer, 0, buffer.length, from);
      return buffer;
    } finally {
      await file.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * The most informative line about a failure: the innermost cause, else the last error, else the last line. Without time, class
 * names and the like; null for an empty log.
 */
export function lastUsefulLine(log: string): string | null {
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |\.\.\. \d+ more|#$)/.test(line));
  const found =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.findLast((line) => /\b(ERROR|Error|FATAL)\b/.test(line)) ??
    lines.at(-1);
  if (found === undefined) return null;
  const bare = found
    .replace(/^Caused by: (?:[\w$]+\.)+[\w$]+(?:: )?/, '')
    .replace(/^\d{4}-\d\d-\d\d \S+ +(ERROR|WARN|INFO) +/, '');
  const said = bare === '' ? found : bare;
  return said.length > 300 ? `${said.slice(0, 300)} …` : said;
}
