import { type Calibration, calibrate, outsideLimits } from './calibration.ts';
import type { CheckedCase } from './oracle-tally.ts';
import { limitsAfter, type ProcessCase } from './process-case.ts';
import { wordsOfError } from './read-case.ts';

/**
 * Compares the forecasts of a process with its limits, after each number of months. A process of
 * another kind than the forecast is made for is reported and not judged: nobody can know.
 */
export function checkProcess(process: ProcessCase): readonly CheckedCase[] {
  return process.cuts.map((cut): CheckedCase => {
    const id = `${process.id} after ${cut} months`;
    return process.inside_model
      ? { id, disagreements: faultsAfter(process, cut) }
      : { id, isJudged: false, disagreements: [], remarks: [reportAfter(process, cut)] };
  });
}

function faultsAfter(process: ProcessCase, cut: number): readonly string[] {
  try {
    const limits = limitsAfter(process, cut);
    return outsideLimits(calibrate(process, cut), limits);
  } catch (error) {
    return [wordsOfError(error)];
  }
}

function reportAfter(process: ProcessCase, cut: number): string {
  const looked = 'looked at only, outside the model and expected to lie outside its limits';
  try {
    return `${looked}: ${wordsOf(calibrate(process, cut))}`;
  } catch (error) {
    return `${looked}: ${wordsOfError(error)}`;
  }
}

const wordsOf = (found: Calibration): string =>
  [
    `coverage80 ${found.coverage80.toFixed(3)}`,
    `coverage95 ${found.coverage95.toFixed(3)}`,
    `mean width80 ${found.meanWidth80.toFixed(1)}`,
    `mean error ${found.meanAbsError.toFixed(1)}`,
    `Brier score ${found.brier.toFixed(3)}`,
  ].join(', ');
