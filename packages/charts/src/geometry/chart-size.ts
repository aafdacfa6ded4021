/** The room for a chart in pixels; without a height it takes its own. */
export type ChartSize = Readonly<{ width: number; height?: number | undefined }>;
