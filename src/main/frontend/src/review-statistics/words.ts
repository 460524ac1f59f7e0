import { number } from '../review/format';
import { type Bias, percent, type Waiting } from './model';

/** Below half a percent nobody would speak of a difference. */
const NOTHING = 0.005;

/** The bias as a sentence: "on average 25 % more than assessed". Effects on quality are told in their unit, as their sum may be nought. */
export function biasWords(bias: Bias): string {
  if (bias.sampleSize === 0) return AJS.I18n.getText('tandem.outcome.bias.none');
  if (bias.dimension === 'DEFECTS' || bias.dimension === 'COVERAGE') return errorWords(bias.meanError ?? 0);
  if (bias.bias === undefined) return AJS.I18n.getText('tandem.outcome.bias.nothing-assessed');
  if (Math.abs(bias.bias) < NOTHING) return AJS.I18n.getText('tandem.outcome.bias.exact');
  return bias.bias > 0 ? AJS.I18n.getText('tandem.outcome.bias.more', percent(bias.bias)) : AJS.I18n.getText('tandem.outcome.bias.less', percent(-bias.bias));
}

function errorWords(error: number): string {
  if (Math.abs(error) < 0.05) return AJS.I18n.getText('tandem.outcome.bias.exact');
  return error > 0 ? AJS.I18n.getText('tandem.outcome.bias.higher', number(error)) : AJS.I18n.getText('tandem.outcome.bias.lower', number(-error));
}

/** How often the assessed range held; empty where no range is assessed. */
export function rangeWords(bias: Bias): string {
  if (bias.insideRange === undefined) return '–';
  return AJS.I18n.getText('tandem.outcome.bias.inside', bias.inside, bias.sampleSize, bias.below, bias.above);
}

/** "26 h · 1 working days"; a dash without data. */
export function waitWords(hours: number | undefined, workingDays: number | undefined): string {
  if (hours === undefined || workingDays === undefined) return '–';
  return AJS.I18n.getText('tandem.outcome.wait', number(hours), number(workingDays));
}

export const medianWords = (waiting: Waiting): string => waitWords(waiting.hoursP50, waiting.workingDaysP50);
export const mostWords = (waiting: Waiting): string => waitWords(waiting.hoursP85, waiting.workingDaysP85);
