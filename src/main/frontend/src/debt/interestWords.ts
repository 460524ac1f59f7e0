import '../shared/platform';
import type { ComponentInterest, Interests, LeftOut, Measured } from './interest';
import { number } from './format';

/** How many compared issues it takes to say anything. */
export const needed = (measured: Measured): number => measured.compared + measured.missing;

const oneDecimal = (value: number): string => number(value, Math.abs(value) < 10 ? 1 : 0);

export function leftOutWords(measured: Measured): string[] {
  return (Object.entries(measured.leftOut) as [LeftOut, number][]).map(([reason, count]) => leftOut(reason, count));
}

function leftOut(reason: LeftOut, count: number): string {
  switch (reason) {
    case 'NEVER_STARTED': return AJS.I18n.getText('tandem.debt.interest.left.started', number(count));
    case 'NOTHING_LOGGED': return AJS.I18n.getText('tandem.debt.interest.left.logged', number(count));
    case 'FEW_COMPARABLE': return AJS.I18n.getText('tandem.debt.interest.left.few', number(count));
  }
}

/** The figure in short: a number, that there is none, or how much is missing. */
export function shortWords(measured: Measured): string {
  switch (measured.verdict) {
    case 'EXTRA': return oneDecimal(measured.value!);
    case 'UNCERTAIN': return AJS.I18n.getText('tandem.debt.interest.short.uncertain', oneDecimal(measured.value!));
    case 'NONE': return AJS.I18n.getText('tandem.debt.interest.short.none');
    case 'NOT_ENOUGH': return AJS.I18n.getText('tandem.debt.interest.short.few', number(measured.compared), needed(measured));
  }
}

/** "0.6 to 5.2", or empty when nothing was measured. */
export function intervalWords(measured: Measured): string {
  return measured.value === null ? '' : AJS.I18n.getText('tandem.debt.interest.interval', oneDecimal(measured.low!), oneDecimal(measured.high!));
}

export function sampleWords(component: string, measured: Measured): string {
  return AJS.I18n.getText('tandem.debt.interest.samples', number(measured.compared), component, number(measured.comparable));
}

/** How the figure came about, with its own numbers. */
export function formulaWords(figure: 'cycleTime' | 'effort' | 'interest', one: ComponentInterest, all: Interests): string {
  const compared = [number(one[figure].compared), one.component, number(one[figure].comparable)] as const;
  const missing = one[figure].verdict === 'NOT_ENOUGH' ? AJS.I18n.getText('tandem.debt.interest.few', number(one[figure].compared), needed(one[figure])) : '';
  const formula = figure === 'cycleTime' ? AJS.I18n.getText('tandem.debt.interest.formula.cycle', ...compared)
    : figure === 'effort' || missing !== '' ? AJS.I18n.getText('tandem.debt.interest.formula.effort', ...compared)
      : AJS.I18n.getText('tandem.debt.interest.formula.interest', number(one.effort.value!, 2), number(one.workedPerMonth, 2), number(one.worked), number(all.months, 1));
  const left = leftOutWords(one[figure]);
  return [missing, formula, left.length > 0 ? AJS.I18n.getText('tandem.debt.interest.left', left.join(', ')) : ''].filter((part) => part !== '').join(' ');
}
