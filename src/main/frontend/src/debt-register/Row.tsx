import { day } from '../review/format';
import { number, percent } from '../debt/format';
import { decisionLabel, kindLabel, originLabel, severityLabel } from '../debt/labels';
import { DecisionLozenge, Explained, SeverityMark } from '../debt/marks';
import type { Choices, Debt, DebtBody, DecisionState, Person } from '../debt/model';
import { itemAddress } from '../debt/requests';
import { NumberCell, SelectCell } from './Cells';
import { isNumber } from './columns';
import type { Column } from './columns';

export interface RowProps {
  debt: Debt;
  choices: Choices;
  columns: Column[];
  isSelected: boolean;
  onSelect(ids: number[], isOn: boolean): void;
  onEdit(debt: Debt): void;
  onChange(debt: Debt, change: Partial<DebtBody>): void;
  onDecide(debt: Debt, state: DecisionState): void;
}

/** One item: its title leads to its page, and what people who may write can change stands in buttons. */
export function Row(props: RowProps) {
  const { debt, choices, columns, isSelected, onSelect } = props;
  const below = [columns.includes('component') ? null : debt.component?.name, columns.includes('kind') ? null : kindLabel(debt.kind), columns.includes('targetRelease') ? null : debt.targetRelease?.name];
  return (
    <tr data-debt={debt.id} class={isSelected ? 'tandem-debt-selected' : ''}>
      {choices.mayWrite && (
        <td class="tandem-debt-check">
          <input type="checkbox" aria-label={AJS.I18n.getText('tandem.debt.page.select', debt.title)} checked={isSelected} onChange={(event) => onSelect([debt.id], event.currentTarget.checked)} />
        </td>)}
      <th scope="row" class="tandem-debt-name">
        <a class="tandem-debt-open" data-stop href={itemAddress(debt)}>{debt.title}</a>
        <div class="tandem-debt-aside">{below.filter(Boolean).join(' · ')}</div>
        {debt.decision.notice && <div class="tandem-debt-notice"><span class="aui-icon aui-icon-small aui-iconfont-warning" aria-hidden="true" /> {debt.decision.notice}</div>}
      </th>
      {columns.map((column) => <td key={column} class={`tandem-debt-col-${column}${isNumber(column) ? ' tandem-debt-number' : ''}`}><Cell column={column} {...props} /></td>)}
    </tr>
  );
}

function Cell({ column, debt, choices, columns, onChange, onDecide, onEdit }: RowProps & { column: Column }) {
  const { mayWrite } = choices;
  switch (column) {
    case 'severity': return (
      <SelectCell mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.severity', debt.title)} value={debt.severity}
        options={choices.severities.map((severity) => [severity, severityLabel(severity)] as const)} onSave={(severity) => onChange(debt, { severity: severity as Debt['severity'] })}>
        <SeverityMark severity={debt.severity} />
      </SelectCell>);
    case 'component': return (
      <SelectCell mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.component', debt.title)} value={debt.component === null ? '' : String(debt.component.id)}
        options={[['', AJS.I18n.getText('tandem.debt.form.component.none')], ...withPresent(choices.components, debt.component)]} onSave={(component) => onChange(debt, { component: component || null })}>
        {debt.component?.name ?? <Missing>–</Missing>}
      </SelectCell>);
    case 'kind': return <>{kindLabel(debt.kind)}</>;
    case 'origin': return <>{originLabel(debt.origin)}</>;
    case 'principal': return <PrincipalCell debt={debt} mayWrite={mayWrite} onEdit={onEdit} onChange={onChange} />;
    case 'interest': return (
      <>
        <NumberCell value={debt.interest} mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.interest', debt.title)} onSave={(interest) => onChange(debt, { interest })}>{number(debt.interest)}</NumberCell>
        {!columns.includes('likelihood') && (debt.interest > 0 || debt.likelihood > 0) && (mayWrite || debt.likelihood < 1) && (
          <div class="tandem-debt-aside"><LikelihoodCell debt={debt} mayWrite={mayWrite} onChange={onChange}>{AJS.I18n.getText('tandem.debt.cell.likelihood', percent(debt.likelihood))}</LikelihoodCell></div>)}
      </>);
    case 'likelihood': return <LikelihoodCell debt={debt} mayWrite={mayWrite} onChange={onChange}>{percent(debt.likelihood)}</LikelihoodCell>;
    case 'priority': return <Explained value={number(debt.priority, 3)} formula={debt.explanation.priority} />;
    case 'payback': return <Explained value={debt.payback === null ? AJS.I18n.getText('tandem.debt.cell.never') : number(debt.payback, 1)} formula={debt.explanation.payback} />;
    case 'wsjf': return debt.wsjf === null ? <Missing>–</Missing> : <Explained value={number(debt.wsjf.score)} formula={debt.explanation.wsjf ?? ''} />;
    case 'decision': return <DecisionCell debt={debt} choices={choices} onDecide={onDecide} />;
    case 'until': return debt.decision.until === null ? <Missing>–</Missing> : <>{day(debt.decision.until)}</>;
    case 'owner': return (
      <SelectCell mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.owner', debt.title)} value={debt.owner?.key ?? ''}
        options={[['', AJS.I18n.getText('tandem.debt.form.owner.none')], ...people(choices, debt.owner)]} onSave={(owner) => onChange(debt, { owner: owner || null })}>
        {debt.owner?.displayName ?? <Missing>{AJS.I18n.getText('tandem.debt.cell.nobody')}</Missing>}
      </SelectCell>);
    case 'targetRelease': return (
      <SelectCell mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.release', debt.title)} value={debt.targetRelease === null ? '' : String(debt.targetRelease.id)}
        options={[['', AJS.I18n.getText('tandem.debt.form.release.none')], ...withPresent(choices.releases, debt.targetRelease)]} onSave={(release) => onChange(debt, { targetRelease: release || null })}>
        {debt.targetRelease?.name ?? <Missing>–</Missing>}
      </SelectCell>);
    case 'issues': return <>{debt.issues.map((issue) => <a key={issue.key} data-stop href={`${AJS.contextPath()}/browse/${issue.key}`} title={issue.summary}>{issue.key}</a>)}</>;
    case 'recordedAt': return <time dateTime={debt.recordedAt}>{day(debt.recordedAt.slice(0, 10))}</time>;
    case 'updatedAt': return <time dateTime={debt.updatedAt}>{day(debt.updatedAt.slice(0, 10))}</time>;
  }
}

type Part = Pick<RowProps, 'debt' | 'onChange'> & { mayWrite: boolean };

/** One number changes here; a range is changed in the form, where its three numbers are. */
function PrincipalCell({ debt, mayWrite, onEdit, onChange }: Part & Pick<RowProps, 'onEdit'>) {
  const label = AJS.I18n.getText('tandem.debt.cell.edit.principal', debt.title);
  const { low, high, mean } = debt.principal;
  if (low === high) return <NumberCell value={mean} mayWrite={mayWrite} label={label} onSave={(days) => onChange(debt, { principal: { low: days, likely: days, high: days } })}>{number(mean)}</NumberCell>;
  const shown = <>{number(mean)}<span class="tandem-debt-aside">{number(low)}–{number(high)}</span></>;
  return mayWrite ? <button type="button" data-stop class="tandem-debt-inline" aria-label={`${label}: ${number(mean)} (${number(low)}–${number(high)})`} onClick={() => onEdit(debt)}>{shown}</button> : shown;
}

function LikelihoodCell({ debt, mayWrite, onChange, children }: Part & { children: preact.ComponentChildren }) {
  return (
    <NumberCell value={Math.round(debt.likelihood * 1000) / 10} mayWrite={mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.likelihood', debt.title)}
      onSave={(typed) => onChange(debt, { likelihood: Math.round(typed * 1e4) / 1e6 })}>{children}</NumberCell>
  );
}

function DecisionCell({ debt, choices, onDecide }: Pick<RowProps, 'debt' | 'choices' | 'onDecide'>) {
  const { state, until, reason } = debt.decision;
  const next = choices.decisions[state].filter((other) => other !== state);
  return (
    <div class="tandem-debt-decision">
      <SelectCell mayWrite={choices.mayWrite} label={AJS.I18n.getText('tandem.debt.cell.edit.decision', debt.title)} value={state}
        options={[state, ...next].map((other) => [other, decisionLabel(other)] as const)} onSave={(chosen) => onDecide(debt, chosen as DecisionState)}>
        <DecisionLozenge state={state} />
      </SelectCell>
      {state === 'ACCEPTED' && until && <div class="tandem-debt-aside" title={reason}>{AJS.I18n.getText('tandem.debt.cell.until', day(until))}</div>}
    </div>
  );
}

function Missing({ children }: { children: preact.ComponentChildren }) {
  return <span class="tandem-debt-aside">{children}</span>;
}

// What an item has stays among the choices even when the project no longer offers it.
function withPresent(offered: { id: number; name: string }[], present: { id: number; name: string } | null): (readonly [string, string])[] {
  const all = present !== null && !offered.some((one) => one.id === present.id) ? [...offered, present] : offered;
  return all.map((one) => [String(one.id), one.name] as const);
}

function people(choices: Choices, owner: Person | null): (readonly [string, string])[] {
  const all = owner !== null && !choices.people.some((person) => person.key === owner.key) ? [...choices.people, owner] : choices.people;
  return all.map((person) => [person.key, person.displayName] as const);
}

