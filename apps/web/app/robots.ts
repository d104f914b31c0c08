import type { MetadataRoute } from 'next';
import { pageAddress } from '../src/record/page/page-address.ts';

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: await pageAddress('/sitemap.xml') };
}
