import { capital } from '@kto-kogo/domain';
import { Crosshair } from 'lucide-react';
import { exploreHref } from '../../../address/explore.ts';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { CascadeLink } from '../../../record/entity/cascade-link.tsx';
import { TraceToLink } from '../../../record/entity/trace-to-link.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { lifeLine } from '../../../time/life/life.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import styles from './figure-head.module.css';
import type { FigureRecord } from './get-figure.ts';

export function FigureHead({ figure }: { figure: FigureRecord }) {
  return (
    <div className={styles.head}>
      <PageTitle
        title={figure.name}
        mark={<FateMark fate={figure.fate} hasRing={figure.hand.length > 0} size={60} isNamed />}
        actions={
          <>
            <ButtonLink isPrimary href={exploreHref({ focus: figure.id })}>
              <Crosshair size={15} strokeWidth={1.75} aria-hidden />
              Show in the network
            </ButtonLink>
            <TraceToLink id={figure.id} />
            {figure.accusationsMade.length > 0 && <CascadeLink spark={figure.id} />}
          </>
        }
      >
        {figure.nativeName !== null && (
          <p lang="ru" className={styles.native}>
            {figure.nativeName}
          </p>
        )}
        <p className={styles.life}>
          {lifeLine(figure)}
          {figure.aliases.length > 0 && ` Also spelt ${figure.aliases.join(', ')}.`}
        </p>
      </PageTitle>
      <p className={styles.role}>{figure.summary ?? `${capital(figure.role)}.`}</p>
    </div>
  );
}
