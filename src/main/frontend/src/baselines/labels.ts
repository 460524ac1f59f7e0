import '../shared/platform';
import type { Change, Figure, Release } from './model';

const language = (): string => document.documentElement.lang || 'en';

/** At most two decimals, as the page's language writes them; nothing known is a dash. */
export const number = (value: number | undefined): string => (value === undefined ? '–' : new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value));

/** A day without its year, for an axis. */
export const shortDay = (day: string): string => new Intl.DateTimeFormat(language(), { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const signed = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);

/** A figure's value with its unit. */
export function valueOf(figure: Figure): string {
  if (figure.value === undefined) return AJS.I18n.getText('tandem.baseline.nodata');
  if (figure.unit === 'PERCENT') return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(figure.value / 100);
  return figure.unit === 'PERSON_DAYS' ? AJS.I18n.getText('tandem.baseline.persondays', number(figure.value)) : number(figure.value);
}

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function changeLabel(change: Change): string {
  switch (change) {
    case 'ADDED': return AJS.I18n.getText('tandem.baseline.change.ADDED');
    case 'REMOVED': return AJS.I18n.getText('tandem.baseline.change.REMOVED');
    case 'CHANGED': return AJS.I18n.getText('tandem.baseline.change.CHANGED');
  }
}

export function changeClass(change: Change): string {
  return `aui-lozenge${change === 'ADDED' ? ' aui-lozenge-inprogress' : change === 'REMOVED' ? ' aui-lozenge-removed' : ' aui-lozenge-moved'}`;
}

/** The release's name, with what became of it. */
export function releaseLabel(release: Release): string {
  switch (release.state) {
    case 'RELEASED': return AJS.I18n.getText('tandem.baseline.release.RELEASED', release.name);
    case 'ARCHIVED': return AJS.I18n.getText('tandem.baseline.release.ARCHIVED', release.name);
    case 'GONE': return AJS.I18n.getText('tandem.baseline.release.GONE', release.name);
    default: return release.name;
  }
}

/** Late or early in words, never a bare sign. */
export function movedLabel(days: number): string {
  if (days === 0) return AJS.I18n.getText('tandem.baseline.moved.not');
  return days > 0 ? AJS.I18n.getText('tandem.baseline.moved.later', number(days)) : AJS.I18n.getText('tandem.baseline.moved.earlier', number(-days));
}

export function deviationLabel(days: number): string {
  if (days === 0) return AJS.I18n.getText('tandem.baseline.deviation.none');
  return days > 0 ? AJS.I18n.getText('tandem.baseline.deviation.more', number(days)) : AJS.I18n.getText('tandem.baseline.deviation.less', number(-days));
}
