'use client';
import type { Shape } from '../../view-state/view.ts';
import { CascadeBands } from './cascade-bands.tsx';
import { CascadeDrawing } from './cascade-drawing.tsx';
import { CascadeList } from './cascade-list.tsx';
import type { CascadeRecord } from './cascade-record.ts';
import { CascadeTable } from './cascade-table.tsx';
import type { Moment } from './moment.ts';

type Props = { shape: Shape; cascade: CascadeRecord; moment: Moment };

/** The cascade as a drawing, which a phone has in another form, as a table, or as sentences. */
export function CascadeShape({ shape, cascade, moment }: Props) {
  switch (shape) {
    case 'network':
      return (
        <>
          <CascadeDrawing cascade={cascade} moment={moment} />
          <CascadeBands cascade={cascade} moment={moment} />
        </>
      );
    case 'table':
      return <CascadeTable cascade={cascade} moment={moment} />;
    case 'list':
      return <CascadeList cascade={cascade} moment={moment} />;
  }
}
