/** What is wrong with a path that is to be read, for somebody who does not know the system's words. */
export function unreadableWords(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}.`;
    case 'EISDIR':
      return `${path} is a folder. Name a file.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read. Ask for permission to read it.`;
    default:
      return `${path} cannot be read: ${message}`;
  }
}

/** The same of a path that is to be written. */
export function unwritableWords(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder of ${path} does not exist.`;
    case 'EISDIR':
      return `${path} is a folder. Name a file.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be written. Ask for permission to write it.`;
    default:
      return `${path} cannot be written: ${message}`;
  }
}
