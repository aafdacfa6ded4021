/** The most characters of a name of a team or an officer, in a file as in a set-up. */
export const longestName = 120;

/** The most characters of what names a record or premises. */
export const longestId = 120;
