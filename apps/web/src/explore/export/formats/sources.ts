import { bibtexText } from '../../../record/cite/bibtex-text.ts';
import { cslJsonText } from '../../../record/cite/csl-json-text.ts';
import { risText } from '../../../record/cite/ris-text.ts';
import type { ExportInput } from '../export-input.ts';
import { sourceItems } from './source-items.ts';

export function sourcesCslJson(input: ExportInput): string {
  return cslJsonText(sourceItems(input));
}

export function sourcesBibtex(input: ExportInput): string {
  return bibtexText(sourceItems(input));
}

export function sourcesRis(input: ExportInput): string {
  return risText(sourceItems(input));
}
