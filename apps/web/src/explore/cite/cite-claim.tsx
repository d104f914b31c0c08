'use client';
import { exploreHref } from '@kto-kogo/address';
import type { TieSummary } from '@kto-kogo/domain';
import { useEffect, useState } from 'react';
import { CiteDialog } from '../../record/cite/cite-dialog.tsx';
import { plainClaimCitation } from '../../record/cite/plain-citation.ts';
import { recordItem } from '../../record/cite/record-item.ts';
import { type CitedPlace, workItem } from '../../record/cite/work-item.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { isoDay } from '../../ui/iso-day.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { readTieDetails } from '../export/details/read-details.ts';

type Props = { tie: TieSummary; onClose: () => void };

/** How to cite a claim: by the works that it rests on, and by where it is recorded. */
export function CiteClaim({ tie, onClose }: Props) {
  const { record } = useExplorer();
  const { version } = record;
  const { answer, retry } = useCitedPlaces(tie.id, version);
  if (answer === null || answer === 'failed') {
    return (
      <Dialog title="Cite this claim" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
        <p role="status">
          {answer === null ? 'Asking for the works it rests on …' : 'The record did not answer.'}
        </p>
        {answer === 'failed' && <Button onClick={retry}>Try again</Button>}
      </Dialog>
    );
  }
  const seen = {
    version,
    address: `${window.location.origin}${exploreHref({ tie: tie.id })}`,
    day: isoDay(),
  };
  const works = [...new Set(answer.map(({ work }) => work.id))].flatMap((id) => {
    const places = answer.filter(({ work }) => work.id === id);
    return places[0] === undefined ? [] : [workItem(places[0].work, places)];
  });
  return (
    <CiteDialog
      title="Cite this claim"
      plain={plainClaimCitation(tie.statement, answer, seen)}
      items={[...works, recordItem({ ...seen, title: tie.statement.replace(/\.$/, '') })]}
      onClose={onClose}
    />
  );
}

type Answer = readonly CitedPlace[] | 'failed' | null;

function useCitedPlaces(id: string, version: string): { answer: Answer; retry: () => void } {
  const [answer, setAnswer] = useState<Answer>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const { signal, ...abort } = abortable();
    setAnswer(null);
    readTieDetails([id], null, { version, signal, onProgress: () => undefined }).then(
      (details) => !signal.aborted && setAnswer(details.get(id)?.citations ?? []),
      () => !signal.aborted && setAnswer('failed'),
    );
    return abort.end;
  }, [id, version, attempt]);
  return { answer, retry: () => setAttempt((count) => count + 1) };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, end: () => controller.abort() };
}
