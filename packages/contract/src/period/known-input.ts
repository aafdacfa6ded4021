import { isDay } from '@plumbline/domain/period/day';
import { z } from 'zod';

/** The past day whose knowledge a page shows; absent for today's. */
export const knownDay = z.string().refine(isDay, 'Write the date as 2024-10-15').optional();
