import type { Method } from '../debt/model';
import '../shared/platform';

export const COLUMNS = ['severity', 'component', 'kind', 'origin', 'principal', 'interest', 'likelihood', 'priority', 'payback', 'wsjf', 'decision', 'until', 'owner', 'targetRelease', 'issues', 'recordedAt', 'updatedAt'] as const;
export type Column = (typeof COLUMNS)[number];

const NUMBERS: ReadonlySet<Column> = new Set(['principal', 'interest', 'likelihood', 'priority', 'payback', 'wsjf']);
const PLACE = 'tandem.debt.columns';

export const isNumber = (column: Column): boolean => NUMBERS.has(column);

/** What the database can sort by; issues are several for one item. */
export const isSortable = (column: Column): boolean => column !== 'issues';

export function columnLabel(column: Column): string {
  switch (column) {
    case 'severity': return AJS.I18n.getText('tandem.debt.column.severity');
    case 'component': return AJS.I18n.getText('tandem.debt.form.component');
    case 'kind': return AJS.I18n.getText('tandem.debt.form.kind');
    case 'origin': return AJS.I18n.getText('tandem.debt.filter.origin');
    case 'principal': return AJS.I18n.getText('tandem.debt.column.principal');
    case 'interest': return AJS.I18n.getText('tandem.debt.column.interest');
    case 'likelihood': return AJS.I18n.getText('tandem.debt.column.likelihood');
    case 'priority': return AJS.I18n.getText('tandem.debt.column.priority');
    case 'payback': return AJS.I18n.getText('tandem.debt.column.payback');
    case 'wsjf': return AJS.I18n.getText('tandem.debt.column.wsjf');
    case 'decision': return AJS.I18n.getText('tandem.debt.column.decision');
    case 'until': return AJS.I18n.getText('tandem.debt.form.until');
    case 'owner': return AJS.I18n.getText('tandem.debt.column.owner');
    case 'targetRelease': return AJS.I18n.getText('tandem.debt.form.release');
    case 'issues': return AJS.I18n.getText('tandem.debt.column.issues');
    case 'recordedAt': return AJS.I18n.getText('tandem.debt.column.recorded');
    case 'updatedAt': return AJS.I18n.getText('tandem.debt.column.updated');
  }
}

export function columnUnit(column: Column): string {
  switch (column) {
    case 'principal': return AJS.I18n.getText('tandem.debt.column.principal.unit');
    case 'interest': return AJS.I18n.getText('tandem.debt.column.interest.unit');
    case 'likelihood': return '%';
    case 'payback': return AJS.I18n.getText('tandem.debt.column.payback.unit');
    default: return '';
  }
}

/** What is shown as long as nobody chose otherwise: among it the figure the project's order goes by. */
export const usualColumns = (method: Method): Column[] => ['severity', 'principal', 'interest', method === 'WSJF' ? 'wsjf' : 'priority', 'payback', 'decision', 'owner', 'issues'];

/** The columns this browser was told to show, in their usual order; null when it was told nothing readable. */
export function rememberedColumns(): Column[] | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? 'null');
    return Array.isArray(kept) ? COLUMNS.filter((column) => kept.includes(column)) : null;
  } catch {
    return null;
  }
}

/** Null forgets what was chosen. */
export function rememberColumns(columns: Column[] | null): void {
  try {
    if (columns === null) window.localStorage.removeItem(PLACE);
    else window.localStorage.setItem(PLACE, JSON.stringify(columns));
  } catch {
    // A browser that keeps nothing shows the usual columns next time.
  }
}
