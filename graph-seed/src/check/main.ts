import { parseFiles } from '../files/parse-files.ts';
import { DATA_FOLDER, readFolder } from '../files/read-folder.ts';
import { checkFiles } from './check-files.ts';
import { report } from './report.ts';

/** `npm run seed:check`: prints all findings at once. Another folder can be given as the argument. */
const [folder = DATA_FOLDER] = process.argv.slice(2);
const { files, findings } = parseFiles(await readFolder(folder));
const all = [...findings, ...checkFiles(files)];
process.stdout.write(`${report(all, files)}\n`);
process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
