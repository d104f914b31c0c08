import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AppRouter } from '../../ui/testing/app-router.tsx';
import { JoinPage } from './join-page.tsx';

test('whoever joins is told what others may be shown, how to forbid it, and what may be left', () => {
  const html = renderToString(
    <AppRouter>
      <JoinPage code={null} problems={[]} />
    </AppRouter>,
  );
  expect(html).not.toContain('Nobody else in the class does');
  for (const said of [
    /can show the class a text you\s+wrote, or the page you are looking at, without your name/,
    /may be shown unless you untick “My\s+view may be shown”/,
    /your teacher\s+may have saved the answers/,
  ])
    expect(html).toMatch(said);
});
