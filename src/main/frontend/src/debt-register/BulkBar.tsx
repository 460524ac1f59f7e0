import { decisionLabel } from '../debt/labels';
import type { DecisionState } from '../debt/model';
import { MOST_AT_ONCE } from '../debt/requests';

interface Props {
  count: number;
  /** How many items the filters leave. */
  total: number;
  onEdit(): void;
  onDecide(state: DecisionState): void;
  onSelectMany(): void;
  onUnselect(): void;
}

const AT_ONCE: DecisionState[] = ['OPEN', 'PLANNED', 'IN_REPAYMENT', 'REPAID'];

/** What can be done with the items that are selected. */
export function BulkBar({ count, total, onEdit, onDecide, onSelectMany, onUnselect }: Props) {
  const many = Math.min(total, MOST_AT_ONCE);
  return (
    <div class="tandem-debt-bulk" role="region" aria-label={AJS.I18n.getText('tandem.debt.page.bulk')}>
      <strong role="status">{AJS.I18n.getText('tandem.debt.page.selected', count)}</strong>
      <button type="button" class="aui-button" id="tandem-debt-bulk-edit" onClick={onEdit}>{AJS.I18n.getText('tandem.debt.bulk.edit')}</button>
      <span class="tandem-debt-bulk-decide">
        <span>{AJS.I18n.getText('tandem.debt.page.bulk')}</span>
        <span class="aui-buttons">
          {AT_ONCE.map((state) => <button key={state} type="button" class="aui-button" onClick={() => onDecide(state)}>{decisionLabel(state)}</button>)}
          <button type="button" class="aui-button" id="tandem-debt-bulk-accept" onClick={() => onDecide('ACCEPTED')}>{AJS.I18n.getText('tandem.debt.bulk.accept')}</button>
        </span>
      </span>
      {count < many && (
        <button type="button" class="aui-button aui-button-link" onClick={onSelectMany}>
          {total > MOST_AT_ONCE ? AJS.I18n.getText('tandem.debt.bulk.select.first', MOST_AT_ONCE, total) : AJS.I18n.getText('tandem.debt.bulk.select.all', total)}
        </button>)}
      <button type="button" class="aui-button aui-button-link" onClick={onUnselect}>{AJS.I18n.getText('tandem.debt.page.unselect')}</button>
    </div>
  );
}
