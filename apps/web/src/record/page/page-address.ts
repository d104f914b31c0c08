import { headers } from 'next/headers';

/** The origin of this request as the user's browser sees it. */
async function siteOrigin(): Promise<string> {
  const given = await headers();
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost';
  const protocol = given.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${protocol}://${host}`;
}

/** The absolute address of a page, for a citation. */
export async function pageAddress(path: string): Promise<string> {
  return `${await siteOrigin()}${path}`;
}
