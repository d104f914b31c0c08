import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';

/** Where types are generated from: the SDL, and the queries in the pages. */
const FOLDERS = ['packages/schema/sdl', 'apps/web/src', 'apps/web/app'];
/** An editor that saves a file writes it several times. */
const SETTLE_MS = 200;

/**
 * Generates again whenever the SDL or a query changes, until `signal` is aborted. What fails is said, and tried again on
 * the next change: a query is often half written.
 *
 * @param {string} root @param {AbortSignal} signal
 */
export function generateOnChange(root, signal) {
  let timer;
  let last = Promise.resolve();
  for (const folder of FOLDERS) {
    watch(join(root, folder), { recursive: true, signal }, (_event, name) => {
      if (name === null || !holdsQuery(join(root, folder, name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(() => generate(root, signal)).catch(report);
      }, SETTLE_MS);
    });
  }

  function report(error) {
    if (!signal.aborted) process.stderr.write(`${error.message}\n`);
  }
}

function holdsQuery(file) {
  if (file.includes('/generated/')) return false;
  try {
    return (
      /\.graphql$/.test(file) || (/\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('graphql('))
    );
  } catch {
    // Deleted, or a folder.
    return false;
  }
}
