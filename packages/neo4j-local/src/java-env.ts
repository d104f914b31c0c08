/** Options for all of the user's Java programs: a garbage collector or agent set there would clash with ours. */
const FOREIGN_OPTIONS = new Set(['JDK_JAVA_OPTIONS', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS']);

/** The user's environment without what would keep Neo4j from starting. */
export function javaEnv(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = { ...env };
  for (const name of FOREIGN_OPTIONS) delete kept[name];
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  if (process.platform === 'win32' || /utf-?8/i.test(locale)) return kept;
  // In the C locale Java cannot open a file whose path is not ASCII.
  return { ...kept, LC_ALL: 'C.UTF-8' };
}
