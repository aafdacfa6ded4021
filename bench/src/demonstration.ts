import { product, serve } from './serve.ts';
import type { WorkFolder } from './work-folder.ts';

/** A data folder with the demonstration in it: the first start on an empty folder puts it there. */
export async function demonstrationFolder(work: WorkFolder): Promise<string> {
  const folder = work.folder('demonstration');
  await using _server = await serve(product, folder);
  return folder;
}
