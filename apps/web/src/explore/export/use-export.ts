'use client';
import { useRef, useState } from 'react';
import { RequestError } from '../../graphql/request-error.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { RecordChanged } from './details/read-details.ts';
import type { Format } from './formats.ts';
import { makeFile } from './make-file.ts';
import { holdsNothing, type Scope, viewInput } from './scope.ts';

export type ExportState =
  | null
  | { of: 'reading'; format: Format; read: number; total: number }
  | { of: 'failed'; format: Format; words: string };

/** Makes a file of the view and hands it to the reader; says how far it is, and what went wrong. */
export function useExport() {
  const { record, scene, view, actions } = useExplorer();
  const [state, setState] = useState<ExportState>(null);
  const abort = useRef<AbortController>(null);
  const again = useRef<() => void>(() => undefined);
  const run = async (format: Format, scope: Scope) => {
    abort.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    abort.current = controller;
    again.current = () => run(format, scope);
    const { origin } = window.location;
    const input = viewInput({ record, scene, view }, format.holds === 'picture' ? 'drawn' : scope, origin);
    if (holdsNothing(format, input)) {
      setState(null);
      return actions.say('Nothing is left to export: the filters keep no tie.');
    }
    const draw = async () => {
      const { svgOfView } = await import('../still/svg-of-view.tsx');
      return svgOfView(record, scene, view, { site: origin, day: input.day });
    };
    setState({ of: 'reading', format, read: 0, total: input.ties.length });
    try {
      const file = await makeFile(
        { format, view: input, filter: view.filter, draw },
        {
          signal,
          onProgress: (read, total) => {
            if (!signal.aborted) setState({ of: 'reading', format, read, total });
          },
        },
      );
      if (signal.aborted) return;
      downloadFile(file.name, file.content);
      setState(null);
      actions.say(`Exported ${file.held === 'picture' ? 'the picture' : file.held} as ${format.name}.`);
    } catch (error) {
      if (!signal.aborted) setState({ of: 'failed', format, words: failureWords(error) });
    }
  };
  return {
    state,
    run,
    retry: () => again.current(),
    cancel: () => {
      abort.current?.abort();
      setState(null);
    },
  };
}

function failureWords(error: unknown): string {
  if (error instanceof RecordChanged)
    return 'The record was loaded anew since this page was opened. Load the page again, and then export.';
  if (error instanceof RequestError)
    return `The record did not answer (${error.reference}). Nothing was exported.`;
  return 'The file could not be made. Nothing was exported.';
}
