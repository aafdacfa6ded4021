/** The commit that set the service up; figures come with the next. */
const setUpRevision = 1;

/** Whether anything has been imported since a service was set up. */
export function hasEverImported({ revision }: Readonly<{ revision: number }>): boolean {
  return revision > setUpRevision;
}
