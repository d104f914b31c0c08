import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** Of 64 KiB each: the whole record needs more than the validator asks for. */
const MEMORY_PAGES = 4096;

/** What libxml2 says against a document. @param schema the name of a file beside this one */
export async function schemaErrors(document: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: document }],
    schema: [await readFile(new URL(schema, import.meta.url), 'utf8')],
    initialMemoryPages: MEMORY_PAGES,
    maxMemoryPages: MEMORY_PAGES,
  });
  return errors.map(({ message }) => message);
}
