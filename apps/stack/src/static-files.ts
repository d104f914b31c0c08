import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/** Where the pages' scripts, styles and fonts are. Their names change with their content. */
export const STATIC_PATH = '/_next/static';

/**
 * Serves what the build wrote, as small as it compressed it (`apps/web/compress.ts`). Next reads each file anew, and whoever compresses
 * while a page loads makes it wait. Files that are not there are left to Next.
 * @param root the repository's root, after the build
 */
export function staticFiles(root: string): RequestHandler {
  return sirv(join(root, 'apps/web/.next/static'), {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: 365 * 24 * 60 * 60,
  });
}
