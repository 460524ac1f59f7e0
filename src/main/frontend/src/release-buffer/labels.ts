import '../shared/platform';
import type { Cause, Kind, Release, Rule, Zone } from './model';

const language = (): string => document.documentElement.lang || 'en';

/** Days as the page's language writes them, at most two decimals. */
export const days = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value);

export const signedDays = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);

/** Whole percents; nothing known is a dash. */
export const percent = (value: number | undefined): string => (value === undefined ? '–' : new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(value / 100));

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function causeLabel(cause: Cause): string {
  switch (cause) {
    case 'DEBT': return AJS.I18n.getText('tandem.buffer.cause.DEBT');
    case 'CHANGE': return AJS.I18n.getText('tandem.buffer.cause.CHANGE');
    case 'DELAY': return AJS.I18n.getText('tandem.buffer.cause.DELAY');
    case 'HOLD': return AJS.I18n.getText('tandem.buffer.cause.HOLD');
  }
}

export function zoneLabel(zone: Zone | undefined): string {
  switch (zone) {
    case 'GREEN': return AJS.I18n.getText('tandem.buffer.zone.GREEN');
    case 'YELLOW': return AJS.I18n.getText('tandem.buffer.zone.YELLOW');
    case 'RED': return AJS.I18n.getText('tandem.buffer.zone.RED');
    default: return AJS.I18n.getText('tandem.buffer.zone.none');
  }
}

/** What the zone asks for, with the two figures it follows from. */
export function zoneSentence(zone: Zone, penetration: string, completion: string): string {
  switch (zone) {
    case 'GREEN': return AJS.I18n.getText('tandem.buffer.sentence.GREEN', penetration, completion);
    case 'YELLOW': return AJS.I18n.getText('tandem.buffer.sentence.YELLOW', penetration, completion);
    case 'RED': return AJS.I18n.getText('tandem.buffer.sentence.RED', penetration, completion);
  }
}

export function zoneClass(zone: Zone | undefined): string {
  const look = zone === 'GREEN' ? ' aui-lozenge-success' : zone === 'YELLOW' ? ' aui-lozenge-moved' : zone === 'RED' ? ' aui-lozenge-removed' : '';
  return `aui-lozenge${look}`;
}

export function ruleLabel(rule: Rule): string {
  switch (rule) {
    case 'HALF': return AJS.I18n.getText('tandem.buffer.rule.HALF');
    case 'ROOT_OF_SQUARES': return AJS.I18n.getText('tandem.buffer.rule.ROOT_OF_SQUARES');
    case 'SUM': return AJS.I18n.getText('tandem.buffer.rule.SUM');
    case 'BY_HAND': return AJS.I18n.getText('tandem.buffer.rule.BY_HAND');
  }
}

/** What stands for the thing a line follows from, where its title is not to be shown or there is none. */
export function kindLabel(kind: Kind): string {
  switch (kind) {
    case 'HAND': return AJS.I18n.getText('tandem.buffer.kind.HAND');
    case 'REVERSAL': return AJS.I18n.getText('tandem.buffer.kind.REVERSAL');
    case 'MEASURED': return AJS.I18n.getText('tandem.buffer.kind.MEASURED');
    case 'DEBT': return AJS.I18n.getText('tandem.buffer.kind.DEBT');
    case 'REVIEW': return AJS.I18n.getText('tandem.buffer.kind.REVIEW');
    case 'HOLD': return AJS.I18n.getText('tandem.buffer.kind.HOLD');
  }
}

/** The release's name, with what became of it. */
export function releaseLabel(release: Release): string {
  switch (release.state) {
    case 'RELEASED': return AJS.I18n.getText('tandem.buffer.release.RELEASED', release.name);
    case 'ARCHIVED': return AJS.I18n.getText('tandem.buffer.release.ARCHIVED', release.name);
    case 'GONE': return AJS.I18n.getText('tandem.buffer.release.GONE', release.name);
    default: return release.name;
  }
}
