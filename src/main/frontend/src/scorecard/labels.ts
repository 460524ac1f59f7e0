import '../shared/platform';
import { RestError } from '../shared/rest';
import type { Cell, Criterion, Effect, Group, Measure, Summary } from './model';

const language = (): string => document.documentElement.lang || 'en';

export function number(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value);
}

export function percent(value: number): string {
  return `${new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(value)} %`;
}

export function day(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(iso));
}

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function groupLabel(group: Group): string {
  return group === 'FEASIBILITY' ? AJS.I18n.getText('tandem.scorecard.group.feasibility') : AJS.I18n.getText('tandem.scorecard.group.extensibility');
}

export function measureLabel(measure: Measure): string {
  switch (measure) {
    case 'COVERAGE': return AJS.I18n.getText('tandem.scorecard.measure.coverage');
    case 'DUPLICATION': return AJS.I18n.getText('tandem.scorecard.measure.duplication');
    case 'DEBT_RATIO': return AJS.I18n.getText('tandem.scorecard.measure.debt');
    case 'CHANGE_COUPLING': return AJS.I18n.getText('tandem.scorecard.measure.coupling');
    case 'CHURN': return AJS.I18n.getText('tandem.scorecard.measure.churn');
  }
}

/** Where high is good a score begins at its limit, where low is good it ends there. */
export function limitsLabel(criterion: Criterion): string {
  if (!criterion.limits) return '';
  const sign = criterion.measure === 'COVERAGE' ? '≥' : '≤';
  return criterion.limits.map((limit, index) => `${5 - index}: ${sign} ${number(limit)} %`).join(' · ');
}

export function scoreText(summary: Summary): string {
  return summary.score === undefined ? '–' : number(summary.score);
}

/** How much stands behind a score. */
export function coverage(summary: Summary, leastPercent: number): string {
  return summary.score === undefined ? AJS.I18n.getText('tandem.scorecard.coverage.few', summary.counted, summary.asked, percent(summary.percent), percent(leastPercent))
    : AJS.I18n.getText('tandem.scorecard.coverage', summary.counted, summary.asked, percent(summary.percent));
}

/** A cell in words, for whoever does not see it and for the pointer. */
export function cellText(criterion: Criterion, cell: Cell): string {
  if (cell.score === undefined) return AJS.I18n.getText('tandem.scorecard.cell.missing', criterion.name);
  if (cell.state === 'DUE') return AJS.I18n.getText('tandem.scorecard.cell.due', criterion.name, cell.score, day(cell.expires!));
  return cell.measured ? AJS.I18n.getText('tandem.scorecard.cell.measured', criterion.name, cell.score) : AJS.I18n.getText('tandem.scorecard.cell.given', criterion.name, cell.score, day(cell.expires!));
}

/** What a low score means here, in one sentence; nothing when it means nothing. */
export function effectText(effect: Effect): string {
  if (!effect.on) return AJS.I18n.getText('tandem.scorecard.effect.off');
  return AJS.I18n.getText('tandem.scorecard.effect.on', number(effect.below), effect.likelihoodSteps, number(effect.highFactor));
}

/** Every sentence an error holds. */
export function sentences(error: unknown): string[] {
  return error instanceof RestError ? [...new Set(error.problems.map((problem) => problem.message))] : [error instanceof Error ? error.message : String(error)];
}

export function tell(body: string): void {
  AJS.flag?.({ type: 'success', body: body.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`), close: 'auto' });
}
