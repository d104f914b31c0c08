import { type CascadeQuestion, exploreHref, sparksAddress } from '@kto-kogo/address';
import { Page } from '../record/page/page.tsx';
import { PageTitle } from '../record/page/page-title.tsx';
import { ButtonLink } from '../ui/button.tsx';
import message from '../ui/message.module.css';

type Props = { spark: { id: string; name: string }; question: CascadeQuestion };

/** In place of a cascade that reaches more than can be drawn, listed or read: why, and what there is instead. */
export function WideCascade({ spark, question }: Props) {
  return (
    <Page>
      <PageTitle title={`More are reached from ${spark.name} than can be shown.`}>
        <p>
          A cascade of thousands would be neither a drawing nor a list that anybody could read. What the spark
          itself is tied to can be explored.
        </p>
      </PageTitle>
      <div className={message.acts}>
        <ButtonLink isPrimary href={exploreHref({ focus: spark.id })}>
          Explore around {spark.name}
        </ButtonLink>
        <ButtonLink href={sparksAddress.href(question)}>Choose another spark</ButtonLink>
      </div>
    </Page>
  );
}
