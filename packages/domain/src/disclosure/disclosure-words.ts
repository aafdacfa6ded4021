import { countOf, formatCount } from '../sentence/number-words.ts';
import type { DisclosureClass } from './disclosed.ts';

/**
 * How far figures may be seen and why, in a sentence for whoever reads them. `minimumBase` is the
 * smallest base of the definition; 0 or 1 hides nothing.
 */
export function disclosureWords(disclosureClass: DisclosureClass, minimumBase: number): string {
  const small =
    minimumBase > 1 ? `nothing is shown of fewer than ${formatCount(minimumBase)}` : null;
  switch (disclosureClass) {
    case 'none':
      return `It counts work and premises, not people${small === null ? ', and is shown as it is' : `; ${small}`}.`;
    case 'low':
      return `It counts what people did at work; ${small ?? 'only whole groups are shown, never a person'}.`;
    case 'medium':
      return `It counts what people said of themselves: never by team or person, to the nearest 5, and nothing of fewer than ${formatCount(Math.max(25, minimumBase))}.`;
    case 'high':
      return `Single cases could point at a person: never by team or person, to the nearest 5, and nothing of fewer than ${countOf(5, 'case')} or of fewer than ${formatCount(Math.max(25, minimumBase))} people.`;
  }
}
