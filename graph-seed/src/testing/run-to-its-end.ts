import { execFile } from 'node:child_process';

type Server = { uri: string; user: string; password: string; database: string };

/** Runs a script, which has a `driver` and a `database`, in a process; resolves to the signal that ended it, or to its error. */
export function runToItsEnd({ uri, user, password, database }: Server, script: string): Promise<unknown> {
  const connected = `
    import neo4j from 'neo4j-driver';
    const driver = neo4j.driver('${uri}', neo4j.auth.basic('${user}', process.env.PASSWORD));
    const database = '${database}';
    ${script}`;
  const options = { cwd: import.meta.dirname, env: { ...process.env, PASSWORD: password } };
  return new Promise((resolve) => {
    const parameters = ['--import', 'tsx', '--input-type=module', '--eval', connected];
    execFile(process.execPath, parameters, options, (error) => resolve(error?.signal ?? error));
  });
}
