import { headers } from 'next/headers';

/** The address at which this request reached the site, without a path. */
async function siteOrigin(): Promise<string> {
  const given = await headers();
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost';
  const protocol = given.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${protocol}://${host}`;
}

/** The full address of one of our pages, for a citation. */
export async function pageAddress(path: string): Promise<string> {
  return `${await siteOrigin()}${path}`;
}
