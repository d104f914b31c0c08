import { RECORD_LICENCE } from '@kto-kogo/domain';
import { isoDay } from '../../../ui/iso-day.ts';
import { pageAddress } from '../page-address.ts';

/**
 * What Zotero and its like read in the head of a page: Highwire's tags, and Dublin Core for the licence. The record changes with its
 * version, so a page is of the day on which it is asked for.
 */
export async function citationTags(title: string, path: string): Promise<Record<string, string>> {
  return {
    citation_title: title,
    citation_author: 'Kto-Kogo',
    citation_publisher: 'Kto-Kogo',
    citation_publication_date: isoDay().replaceAll('-', '/'),
    citation_public_url: await pageAddress(path),
    citation_language: 'en',
    'DC.rights': RECORD_LICENCE.url,
  };
}
