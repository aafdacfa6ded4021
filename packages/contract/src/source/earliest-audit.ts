/** No export reaches back this far: an earlier date is a slip of the keyboard or an empty date. */
export const earliestAudit = '1990-01-01';
