'use client';
import { entityHref } from '@kto-kogo/address';
import { ENTITY_KIND_WORDS } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import { X } from 'lucide-react';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { PIN, UNPIN } from '../../actions/entity-actions.ts';
import { select } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { ActionButton } from '../../toolbar/action-button.tsx';
import { AskingOrFailed } from '../asking-or-failed.tsx';
import { NodeMark } from '../node-mark.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTerms } from '../use-terms.ts';
import styles from './dossier.module.css';
import { DossierActs } from './dossier-acts.tsx';
import { getDossierQuery } from './dossier-query.ts';
import { dossierSections } from './dossier-sections.ts';
import { TieSection } from './tie-section.tsx';
import { tellSection } from './told-section.ts';

const loadDetails = async () => (await import('./dossier-details.tsx')).dossierDetails;

/** The selected entity: the head comes from the network at once, the details as they arrive. */
export function Dossier({ node }: { node: NetworkNode }) {
  const { record, view, actions } = useExplorer();
  const change = useChange();
  const answer = useAnswer(getDossierQuery, { id: node.id }, loadDetails);
  const linkTerms = termLinker(useTerms());
  const kind = ENTITY_KIND_WORDS[node.kind].one;
  return (
    <>
      <div className={styles.top}>
        <p className={styles.kind}>{kind.charAt(0).toUpperCase() + kind.slice(1)}</p>
        <div className={styles.tools}>
          {PIN.isEnabled(actions) && <ActionButton action={PIN} isBare />}
          {UNPIN.isEnabled(actions) && <ActionButton action={UNPIN} isBare />}
          <IconButton name="Close" onClick={() => change(select(null))}>
            <X size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </div>
      </div>
      <div className={styles.head}>
        <NodeMark node={node} size={36} isNamed />
        <h2 className={styles.name}>
          <PageLink href={entityHref(node)}>{node.name}</PageLink>
        </h2>
      </div>
      {answer.state === 'answered' ? (
        answer.part?.(answer.data, view.lenses, record.subject.years, linkTerms)
      ) : (
        <AskingOrFailed answer={answer} what={`the dossier of ${node.shortName}`} />
      )}
      <DossierActs />
      {dossierSections(node, record.network).map((section) => (
        <TieSection key={section.title} section={tellSection(section, linkTerms)} />
      ))}
      <p className={styles.page}>
        <PageLink href={entityHref(node)}>The page of {node.shortName}, with all sources</PageLink>
      </p>
    </>
  );
}
