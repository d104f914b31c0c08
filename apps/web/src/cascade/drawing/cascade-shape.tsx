'use client';
import type { Shape } from '@kto-kogo/address';
import type { Term } from '../../record/terms/term.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { LensesBeside } from '../lens/lenses-beside.tsx';
import { CascadeList } from '../list/cascade-list.tsx';
import { CascadeTable } from '../list/cascade-table.tsx';
import type { Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import { CascadeBands } from './cascade-bands.tsx';
import { CascadeDrawing } from './cascade-drawing.tsx';

type Props = { shape: Shape; cascade: CascadeRecord; moment: Moment; terms: readonly Term[] };

/** The cascade as a drawing (with a form for phones), a table or sentences. */
export function CascadeShape({ shape, cascade, moment, terms }: Props) {
  const { isApart } = useReplayContext();
  switch (shape) {
    case 'network':
      return isApart ? (
        <LensesBeside cascade={cascade} moment={moment} terms={terms} />
      ) : (
        <>
          <CascadeDrawing cascade={cascade} moment={moment} />
          <CascadeBands cascade={cascade} moment={moment} />
        </>
      );
    case 'table':
      return <CascadeTable cascade={cascade} moment={moment} terms={terms} />;
    case 'list':
      return <CascadeList cascade={cascade} moment={moment} terms={terms} />;
  }
}
