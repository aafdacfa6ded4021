import type { ImportPreview as Preview } from '@plumbline/contract/import/import-views';
import { Lede } from '#shell/lede.tsx';
import type { ShownVerdict } from '#shell/page-search.ts';
import styles from './import-preview.module.css';
import { previewSentence } from './import-words.ts';
import { PreviewConfirm } from './preview-confirm.tsx';
import { PreviewControl } from './preview-control.tsx';
import { PreviewNames } from './preview-names.tsx';
import { PreviewNotices } from './preview-notices.tsx';
import { PreviewRange } from './preview-range.tsx';
import { PreviewReading } from './preview-reading.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { PreviewTabs } from './preview-tabs.tsx';
import { shownTab, verdictTabs } from './preview-view.ts';
import { useConfirmation } from './use-confirmation.ts';

type ImportPreviewProps = Readonly<{ preview: Preview; show: ShownVerdict | undefined }>;

/** What a file would do before any of it is done: the decisions on one side, its rows on the other. */
export function ImportPreview({ preview, show }: ImportPreviewProps) {
  const confirmation = useConfirmation(preview.batch);
  const tab = shownTab(show, preview);
  return (
    <>
      <Lede>{previewSentence(preview)}</Lede>
      <PreviewNotices preview={preview} />
      <div className={styles.preview}>
        <div className={styles.decisions}>
          <PreviewNames preview={preview} />
          <PreviewConfirm preview={preview} confirmation={confirmation} />
          <PreviewRange preview={preview} />
          <PreviewControl preview={preview} />
          <PreviewReading preview={preview} />
        </div>
        {tab === null ? null : (
          <div>
            <PreviewTabs tabs={verdictTabs(preview)} shown={tab} />
            <PreviewRows batch={preview.batch} tab={tab} />
          </div>
        )}
      </div>
    </>
  );
}
