import { number, percent } from '../debt/format';
import { decisionLabel, kindLabel, originLabel, severityLabel } from '../debt/labels';
import type { DecisionState, Kind, Origin, Severity } from '../debt/model';
import { day } from '../review/format';

export function actionLabel(action: string): string {
  switch (action) {
    case 'created': return AJS.I18n.getText('tandem.debt.item.action.created');
    case 'decided': return AJS.I18n.getText('tandem.debt.item.action.decided');
    case 'expired': return AJS.I18n.getText('tandem.debt.item.action.expired');
    default: return AJS.I18n.getText('tandem.debt.item.action.changed');
  }
}

/** The page's word for a field of the trail; a name it does not know is shown as it is. */
export function fieldLabel(field: string): string {
  switch (field) {
    case 'title': return AJS.I18n.getText('tandem.debt.form.name');
    case 'description': return AJS.I18n.getText('tandem.debt.form.description');
    case 'component': return AJS.I18n.getText('tandem.debt.form.component');
    case 'kind': return AJS.I18n.getText('tandem.debt.form.kind');
    case 'origin': return AJS.I18n.getText('tandem.debt.filter.origin');
    case 'severity': return AJS.I18n.getText('tandem.debt.form.severity');
    case 'principal': return AJS.I18n.getText('tandem.debt.column.principal');
    case 'interest': return AJS.I18n.getText('tandem.debt.column.interest');
    case 'likelihood': return AJS.I18n.getText('tandem.debt.column.likelihood');
    case 'owner': return AJS.I18n.getText('tandem.debt.form.owner');
    case 'targetRelease': return AJS.I18n.getText('tandem.debt.form.release');
    case 'issues': return AJS.I18n.getText('tandem.debt.form.issues');
    case 'wsjf': return AJS.I18n.getText('tandem.debt.column.wsjf');
    case 'dependsOn': return AJS.I18n.getText('tandem.debt.form.depends');
    case 'decision': return AJS.I18n.getText('tandem.debt.form.decision');
    case 'reason': return AJS.I18n.getText('tandem.debt.form.reason');
    case 'until': return AJS.I18n.getText('tandem.debt.form.until');
    default: return field;
  }
}

/** A value of the trail in the reader's words; the trail keeps names and numbers as the program writes them. */
export function valueText(field: string, value: string): string {
  if (value === '') return '–';
  switch (field) {
    case 'kind': return kindLabel(value as Kind) ?? value;
    case 'origin': return originLabel(value as Origin) ?? value;
    case 'severity': return severityLabel(value as Severity) ?? value;
    case 'decision': return decisionLabel(value as DecisionState) ?? value;
    case 'interest': return number(Number(value));
    case 'likelihood': return `${percent(Number(value))} %`;
    case 'principal': return days(value);
    case 'until': return day(value);
    default: return value;
  }
}

// Kept as "low / likely / high"; three times the same is one number.
function days(value: string): string {
  const parts = value.split(' / ').map((part) => number(Number(part)));
  return new Set(parts).size === 1 ? parts[0]! : parts.join(' / ');
}
