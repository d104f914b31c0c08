import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the SDL stands: one `.graphql` file a feature. */
export const SDL_DIR = fileURLToPath(new URL('../sdl', import.meta.url));

/** The whole SDL as one text, files in alphabetical order. */
export function readSdl(): string {
  return readdirSync(SDL_DIR)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(SDL_DIR, file), 'utf8'))
    .join('\n');
}
