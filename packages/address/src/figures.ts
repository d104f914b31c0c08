import { FATES } from '@kto-kogo/domain';
import { number, optional, text, word, words } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { lensesParam, showAllWithoutLens, spokenOfParam } from './lenses.ts';

export const figuresAddress = defineAddress({
  path: '/figures',
  params: {
    q: param('q', text(200), ''),
    /** An empty list means any. */
    fate: param('fate', words(FATES), []),
    order: param('order', word(['NAME', 'BORN', 'DIED', 'TIES']), 'NAME'),
    /** The cursor of the page. */
    after: param('after', optional(text(500)), null),
    page: param('page', number(1, 999), 1),
    lenses: lensesParam,
    shown: spokenOfParam,
  },
  form: {
    // A cursor without a page number, or the reverse, is a truncated link: show the first page.
    of(asSaid, report) {
      const said = showAllWithoutLens(asSaid, report);
      const [hasCursor, hasNumber] = [said.after !== null, said.page !== 1];
      if (hasCursor && hasNumber) return said;
      if (hasCursor || hasNumber)
        report('“after” and “page” go together: take them from the links below the list, which begins here.');
      return { ...said, after: null, page: 1 };
    },
    from: (params) => params,
  },
});

export type FigureListParams = ValueOf<typeof figuresAddress>;
