/** Where a year of counts is heading, in figures and in words. */
export type LandingView = {
  readonly point: number;
  /** Holds the landing eight times in ten. */
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
  /** 0 to 1. */
  readonly chance: number;
  readonly yearEnd: 'likely' | 'uncertain' | 'unlikely';
  /** What the months to come must bring, against what they are expected to bring; null once met. */
  readonly paceRatio: number | null;
  /** How much more the counts vary than chance alone, and how far the rate may drift. */
  readonly perCount: number;
  readonly drift: number;
};

/** The year end in words, and the forecast behind them; null where there is none, with the words why. */
export type YearEndView = {
  readonly sentence: string;
  /** Cautions, and how the forecast did in earlier years; empty where there is nothing to say. */
  readonly smallPrint: string;
  readonly forecast: LandingView | null;
};
