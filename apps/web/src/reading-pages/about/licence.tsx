import { Section } from '../../record/page/section.tsx';
import { PageLink } from '../../ui/page-link.tsx';

export function Licence({ version, hasClassNotes }: { version: string | null; hasClassNotes: boolean }) {
  return (
    <Section title="Licence and data" id="licence">
      <p>
        The record may be used under the{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="external license noreferrer">
          Creative Commons Attribution 4.0
        </a>{' '}
        licence, naming Kto-Kogo and, for a single claim, the work that it cites.{' '}
        {hasClassNotes && 'The class notes are under Attribution-ShareAlike 3.0. '}The program is under the
        MIT licence; the typefaces Literata and Source Sans 3 are under the SIL Open Font License.
      </p>
      <p>
        All of it can be asked by program: the GraphQL API answers at <a href="/graphql">/graphql</a> on this
        host, describes itself, and has worked examples. What a view of{' '}
        <PageLink href="/explore">the network</PageLink> holds can be exported there for a spreadsheet, for
        Gephi and for Zotero.
        {version !== null && (
          <>
            {' '}
            This is version <code>{version.slice(0, 12)}</code> of the record.
          </>
        )}
      </p>
    </Section>
  );
}
