/** Has this process import our own code as it was compiled. */
import { register } from 'node:module';

register('./import-compiled.mjs', import.meta.url);
