import { resolve } from 'node:path';

/** The top of the project, where its commands are run. */
export const projectFolder = resolve(import.meta.dirname, '../../../..');
