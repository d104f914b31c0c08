import { entityHref, type SuccessionParams, successionAddress, TABLE_ORDERS } from '@kto-kogo/address';
import { formatEdtf, STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ReplacementTable_ReplacementFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { figureEnd } from '../../../record/entity/figure-end.ts';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { CsvButton } from '../../../record/page/csv-button.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../../ui/data-table.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import type { TableOffice } from './get-replacements.ts';
import { replacementsCsv } from './replacements-csv.ts';
import { sortReplacements } from './sort-replacements.ts';

graphql(/* GraphQL */ `
  fragment ReplacementTable_replacement on Replacement {
    id
    date
    earliest
    standing
    how
    office {
      id
      kind
      shortName
    }
    from {
      shortName
      ...EntityLink_entity
    }
    to {
      shortName
      ...EntityLink_entity
      ... on Figure {
        ...FigureEnd_figure
      }
    }
  }
`);

type Row = ReplacementTable_ReplacementFragment;

const columns = (linkTerms: LinkTerms): Column<Row>[] => [
  {
    title: 'Office',
    isHeading: true,
    cell: (row) => <PageLink href={entityHref(row.office)}>{row.office.shortName}</PageLink>,
  },
  { title: 'Date', isTight: true, cell: (row) => row.date && formatEdtf(row.date, 'short') },
  { title: 'Who', cell: (row) => <EntityLink entity={row.from} /> },
  { title: 'Replaced whom', cell: (row) => <EntityLink entity={row.to} /> },
  { title: 'How the latter left', cell: ({ how }) => how && linkTerms(how) },
  {
    title: 'What became of the latter',
    isTight: true,
    cell: (row) => (row.to.__typename === 'Figure' ? linkTerms(figureEnd(row.to)) : null),
  },
  { title: 'Recorded', cell: (row) => linkTerms.label(STANDING_WORDS[row.standing]) },
];

const ORDER_WORDS: Record<SuccessionParams['order'], string> = {
  date: 'date',
  office: 'office',
  who: 'who came',
  whom: 'who went',
};

export function replacementTable(
  offices: readonly TableOffice[],
  params: SuccessionParams,
  linkTerms: LinkTerms,
): ReactNode {
  const all = sortReplacements(
    offices.flatMap(({ replacements }) => replacements),
    params.order,
  );
  const { groups, listPage } = onPage([{ rows: all }], 'rows', params.page);
  const rows = groups.flatMap((group) => group.rows);
  return (
    <>
      <ChoiceLinks
        label="Order by"
        choices={TABLE_ORDERS.map((order) => ({
          href: successionAddress.href({ ...params, page: 1, order }),
          words: ORDER_WORDS[order],
          isChosen: order === params.order,
        }))}
      />
      <p>
        <CsvButton name="kto-kogo-replacements" text={replacementsCsv(rows)} />
      </p>
      {dataTable({
        caption: 'Who replaced whom',
        columns: columns(linkTerms),
        rows,
        keyOf: (row) => row.id,
      })}
      <ListPages
        {...{ ...listPage, one: 'replacement', many: 'replacements' }}
        hrefOf={(page) => successionAddress.href({ ...params, page })}
      />
    </>
  );
}
