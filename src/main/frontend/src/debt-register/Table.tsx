import { kindLabel, number, severityLabel } from '../debt/labels';
import type { Choices, Debt, DecisionState } from '../debt/model';
import { DecisionCell, Explained, NumberCell } from './Cells';

export interface TableProps {
  debts: Debt[];
  choices: Choices;
  sort: string;
  selected: ReadonlySet<number>;
  onSort(column: string): void;
  onSelect(ids: number[], isOn: boolean): void;
  onEdit(debt: Debt): void;
  onPrincipal(debt: Debt, days: number): void;
  onInterest(debt: Debt, days: number): void;
  onDecide(debt: Debt, state: DecisionState): void;
}

/** The register itself: one row per item; the arrow keys go from title to title. */
export function Table(props: TableProps) {
  const { debts, choices, sort, selected } = props;
  const heading = (column: string, label: string, unit = '', isNumber = false) => (
    <th scope="col" class={isNumber ? 'tandem-debt-number' : ''} aria-sort={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'}>
      <button type="button" class="tandem-debt-sort" onClick={() => props.onSort(column)}>
        {label}<span class="tandem-debt-arrow" aria-hidden="true">{sort === column ? '▲' : sort === `-${column}` ? '▼' : ''}</span>
      </button>
      {unit && <span class="tandem-debt-unit">{unit}</span>}
    </th>
  );
  return (
    <div class="tandem-debt-scroll">
      <table class="aui tandem-debt-table">
        <thead>
          <tr>
            {choices.mayWrite && (
              <th scope="col" class="tandem-debt-check">
                <input type="checkbox" aria-label={AJS.I18n.getText('tandem.debt.page.select.all')} checked={debts.every((debt) => selected.has(debt.id))}
                  onChange={(event) => props.onSelect(debts.map((debt) => debt.id), event.currentTarget.checked)} />
              </th>)}
            {heading('title', AJS.I18n.getText('tandem.debt.column.title'))}
            {heading('severity', AJS.I18n.getText('tandem.debt.column.severity'))}
            {heading('principal', AJS.I18n.getText('tandem.debt.column.principal'), AJS.I18n.getText('tandem.debt.column.principal.unit'), true)}
            {heading('interest', AJS.I18n.getText('tandem.debt.column.interest'), AJS.I18n.getText('tandem.debt.column.interest.unit'), true)}
            {heading('priority', AJS.I18n.getText('tandem.debt.column.priority'), '', true)}
            {heading('payback', AJS.I18n.getText('tandem.debt.column.payback'), AJS.I18n.getText('tandem.debt.column.payback.unit'), true)}
            {heading('decision', AJS.I18n.getText('tandem.debt.column.decision'))}
            {heading('owner', AJS.I18n.getText('tandem.debt.column.owner'))}
            <th scope="col">{AJS.I18n.getText('tandem.debt.column.issues')}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenTitles}>
          {debts.map((debt) => <Row key={debt.id} debt={debt} {...props} />)}
        </tbody>
      </table>
    </div>
  );
}

function Row({ debt, choices, selected, onSelect, onEdit, onPrincipal, onInterest, onDecide }: TableProps & { debt: Debt }) {
  const isRange = debt.principal.low !== debt.principal.high;
  return (
    <tr data-debt={debt.id} class={selected.has(debt.id) ? 'tandem-debt-selected' : ''}>
      {choices.mayWrite && (
        <td class="tandem-debt-check">
          <input type="checkbox" aria-label={AJS.I18n.getText('tandem.debt.page.select', debt.title)} checked={selected.has(debt.id)} onChange={(event) => onSelect([debt.id], event.currentTarget.checked)} />
        </td>)}
      <th scope="row" class="tandem-debt-name">
        {choices.mayWrite
          ? <button type="button" class="tandem-debt-open" aria-label={AJS.I18n.getText('tandem.debt.cell.edit.item', debt.title)} onClick={() => onEdit(debt)}>{debt.title}</button>
          : <span class="tandem-debt-open" tabIndex={0}>{debt.title}</span>}
        <div class="tandem-debt-aside">{[debt.component?.name, kindLabel(debt.kind), debt.targetRelease?.name].filter(Boolean).join(' · ')}</div>
        {debt.decision.notice && <div class="tandem-debt-notice"><span class="aui-icon aui-icon-small aui-iconfont-warning" aria-hidden="true" /> {debt.decision.notice}</div>}
      </th>
      <td><span class={`tandem-debt-severity tandem-debt-severity-${debt.severity.toLowerCase()}`}>{severityLabel(debt.severity)}</span></td>
      <td class="tandem-debt-number">
        <NumberCell value={debt.principal.mean} {...(isRange ? { suffix: `${number(debt.principal.low)}–${number(debt.principal.high)}` } : {})} mayWrite={choices.mayWrite}
          label={AJS.I18n.getText('tandem.debt.cell.edit.principal', debt.title)} onSave={(days) => onPrincipal(debt, days)} />
      </td>
      <td class="tandem-debt-number">
        <NumberCell value={debt.interest} {...(debt.likelihood < 1 ? { suffix: AJS.I18n.getText('tandem.debt.cell.likelihood', number(debt.likelihood * 100, 1)) } : {})} mayWrite={choices.mayWrite}
          label={AJS.I18n.getText('tandem.debt.cell.edit.interest', debt.title)} onSave={(days) => onInterest(debt, days)} />
      </td>
      <td class="tandem-debt-number"><Explained value={number(debt.priority, 3)} formula={debt.explanation.priority} /></td>
      <td class="tandem-debt-number"><Explained value={debt.payback === null ? AJS.I18n.getText('tandem.debt.cell.never') : number(debt.payback, 1)} formula={debt.explanation.payback} /></td>
      <td><DecisionCell debt={debt} choices={choices} onDecide={(state) => onDecide(debt, state)} /></td>
      <td>{debt.owner?.displayName ?? <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.cell.nobody')}</span>}</td>
      <td class="tandem-debt-issues">{debt.issues.map((issue) => <a key={issue.key} href={`${AJS.contextPath()}/browse/${issue.key}`} title={issue.summary}>{issue.key}</a>)}</td>
    </tr>
  );
}

function moveBetweenTitles(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = (event.target as HTMLElement).closest('.tandem-debt-open');
  if (step === 0 || here === null) return;
  const titles = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.tandem-debt-open')];
  const next = titles[titles.indexOf(here as HTMLElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
