/** Months of a year that must be known before its landing is spoken of. */
export const leastMonths = 3;
