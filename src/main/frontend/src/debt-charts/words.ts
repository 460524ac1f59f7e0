import '../shared/platform';
import type { Part } from './places';

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function partWords(part: Part): string {
  switch (part) {
    case 'QUICK': return AJS.I18n.getText('tandem.debt.charts.part.quick');
    case 'BIG': return AJS.I18n.getText('tandem.debt.charts.part.big');
    case 'LATER': return AJS.I18n.getText('tandem.debt.charts.part.later');
    case 'LEAVE': return AJS.I18n.getText('tandem.debt.charts.part.leave');
  }
}
