import { entityHref, type OfficeListParams, officesAddress, successionAddress } from '@kto-kogo/address';
import { SPHERES } from '@kto-kogo/domain';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { SPHERE_WORDS } from '../../../record/sphere-words.ts';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { groupOffices } from './choose-offices.ts';
import type { OfficeSummary } from './get-offices.ts';
import { HolderChain } from './holder-chain.tsx';
import styles from './office-list.module.css';

type Props = { offices: readonly OfficeSummary[]; params: OfficeListParams; problems: readonly string[] };

export function OfficeList({ offices, params, problems }: Props) {
  const spheres = [
    {
      href: officesAddress.href({ ...params, page: 1, sphere: null }),
      words: 'All',
      count: offices.length,
      isChosen: params.sphere === null,
    },
    ...SPHERES.map((sphere) => ({
      href: officesAddress.href({ ...params, page: 1, sphere }),
      words: SPHERE_WORDS[sphere],
      count: offices.filter((office) => office.sphere === sphere).length,
      isChosen: params.sphere === sphere,
    })),
  ];
  const orders = (['title', 'holders'] as const).map((order) => ({
    href: officesAddress.href({ ...params, page: 1, order }),
    words: order === 'title' ? 'title' : 'most terms',
    isChosen: params.order === order,
  }));
  const { groups, listPage } = onPage(groupOffices(offices, params), 'offices', params.page);
  return (
    <Page width="wide">
      <PageTitle title="Offices">
        <p>
          Posts and the ladders of those who held them. A successor often ordered the arrest of the one
          before.{' '}
          <PageLink href={successionAddress.href({ sphere: params.sphere })}>
            All of them on one axis
          </PageLink>
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <ChoiceLinks label="Sphere" choices={spheres} />
      <ChoiceLinks label="Order by" choices={orders} />
      {groups.map((group) => (
        <Section
          key={group.sphere}
          title={SPHERE_WORDS[group.sphere]}
          aside={countOf(group.offices.length, 'office', 'offices')}
        >
          <ul className={styles.list}>
            {group.offices.map((office) => (
              <li key={office.id} className={styles.office}>
                <h3 className={styles.name}>
                  <PageLink href={entityHref(office)}>{office.name}</PageLink>
                </h3>
                <HolderChain holders={office.tenures} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <ListPages
        {...{ ...listPage, one: 'office', many: 'offices' }}
        hrefOf={(page) => officesAddress.href({ ...params, page })}
      />
    </Page>
  );
}
