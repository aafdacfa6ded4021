import { Notice } from '@plumbline/ui/notice';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { CancelImport } from '#features/imports/cancel-import.tsx';
import { ImportOutcome } from '#features/imports/import-outcome.tsx';
import { ImportPreview } from '#features/imports/import-preview.tsx';
import { previewSentence, readingSentence, sourceNames } from '#features/imports/import-words.ts';
import { previewQuery } from '#features/imports/imports-query.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';

const route = getRouteApi('/data/imports/$batch');
const millisecondsBetweenLooks = 1000;

export const importPage = createLazyRoute('/data/imports/$batch')({ component: ImportPage });

function ImportPage() {
  const { batch } = route.useParams();
  const { show } = route.useSearch();
  const query = useQuery({
    ...previewQuery(batch),
    refetchInterval: ({ state }) =>
      state.data?.state === 'reading' ? millisecondsBetweenLooks : false,
  });
  const { data } = query;
  return (
    <Page
      title={data?.fileName ?? `Import ${batch}`}
      kicker={
        <>
          <Link to="/data">Data</Link> · Import {batch}
          {data === undefined ? '' : ` · ${sourceNames[data.source]}`}
        </>
      }
    >
      <Loaded query={query} skeleton={<Skeleton height="40rem" label="Loading the import" />}>
        {(preview) => {
          if (preview.state === 'ready') return <ImportPreview preview={preview} show={show} />;
          if (preview.state !== 'reading') return <ImportOutcome preview={preview} />;
          return (
            <Notice
              tone={preview.isReaderSilent ? 'warning' : 'info'}
              title={
                preview.isReaderSilent
                  ? 'Nobody seems to read the file any more'
                  : 'The file is still being read'
              }
              announce="status"
            >
              <p>
                {previewSentence(preview)} {readingSentence(preview)}
              </p>
              <CancelImport batch={preview.batch} />
            </Notice>
          );
        }}
      </Loaded>
    </Page>
  );
}
