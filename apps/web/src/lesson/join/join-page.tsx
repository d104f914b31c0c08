import { lessonsAddress } from '@kto-kogo/address';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { JoinForm } from './join-form.tsx';
import styles from './join-page.module.css';
import { KnownMember } from './known-member.tsx';

type Props = { code: string | null; problems: readonly string[] };

/** Where a class is joined by its code, without an account. */
export function JoinPage({ code, problems }: Props) {
  return (
    <Page>
      <PageTitle title="Join a class" />
      <AddressProblems problems={problems} />
      <noscript>
        <p className={styles.noscript}>
          To follow a class takes a script, and this browser runs none.{' '}
          <a href={lessonsAddress.href()}>The lessons can be read without.</a>
        </p>
      </noscript>
      <KnownMember>
        <JoinForm code={code} />
      </KnownMember>
      <p className={styles.kept}>
        Your teacher sees your name, what you answer and what you look at. They can show the class a text you
        wrote, or the page you are looking at, without your name; your page may be shown unless you untick “My
        view may be shown” once you are in. When the class ends this site deletes all of it, but your teacher
        may have saved the answers.
      </p>
    </Page>
  );
}
