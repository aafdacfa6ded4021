import { GALLERY_CASES } from '@plumbline/charts/gallery/cases';
import '@plumbline/charts/heat-table.css';
import { createLazyRoute } from '@tanstack/react-router';
import { Card } from '#shell/card.tsx';
import { Lede } from '#shell/lede.tsx';
import { Page } from '#shell/page.tsx';
import styles from './gallery.module.css';

export const galleryPage = createLazyRoute('/gallery')({ component: GalleryPage });

/** Every chart in ordinary and hostile states, on made-up figures of no service. */
function GalleryPage() {
  return (
    <Page title="Charts" kicker="Gallery">
      <Lede>Every chart in ordinary and in awkward states. The figures belong to no service.</Lede>
      <div className={styles.cases}>
        {GALLERY_CASES.map(({ id, title, element }) => (
          <section key={id} aria-label={title} id={id}>
            <h2 className={styles.title}>{title}</h2>
            <Card>{element()}</Card>
          </section>
        ))}
      </div>
    </Page>
  );
}
