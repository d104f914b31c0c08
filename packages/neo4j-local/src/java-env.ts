/** Options for all of the user's Java programs: another collector or an agent there would clash with ours. */
const FOREIGN_OPTIONS = new Set(['JDK_JAVA_OPTIONS', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS']);

/** The environment that Java runs in: the user's own, but for what would keep Neo4j from starting. */
export function javaEnv(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = { ...env };
  for (const name of FOREIGN_OPTIONS) delete kept[name];
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  if (process.platform === 'win32' || /utf-?8/i.test(locale)) return kept;
  // Under the plain C locale Java cannot name a file whose path has more than ASCII in it.
  return { ...kept, LC_ALL: 'C.UTF-8' };
}
