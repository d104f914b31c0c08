import type { MetadataRoute } from 'next';
import { PALETTE } from '../src/ui/palette.ts';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Kto-Kogo: who, whom?',
    short_name: 'Kto-Kogo',
    description: 'Who accused, replaced, arrested and tried whom.',
    lang: 'en',
    start_url: '/',
    display: 'minimal-ui',
    background_color: PALETTE.canvas.light,
    theme_color: PALETTE.panel.light,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
