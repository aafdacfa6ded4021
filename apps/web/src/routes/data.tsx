import { createLazyRoute, Link } from '@tanstack/react-router';
import { ImportForm } from '#features/imports/import-form.tsx';
import { ImportsList } from '#features/imports/imports-list.tsx';
import { useUpload } from '#features/imports/use-upload.ts';
import { Page } from '#shell/page.tsx';
import { Section } from '#shell/section.tsx';
import styles from './data.module.css';

export const dataPage = createLazyRoute('/data')({ component: DataPage });

function DataPage() {
  const upload = useUpload();
  return (
    <Page title="Data" aside={<Link to="/data/not-counted">What was not counted</Link>}>
      <div className={styles.form}>
        <Section
          title="Import a file"
          note="You see what it would change first. Nothing is kept until you confirm"
        >
          <ImportForm upload={upload} />
        </Section>
      </div>
      <ImportsList />
    </Page>
  );
}
