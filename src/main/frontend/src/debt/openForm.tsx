import { DebtForm } from './DebtForm';
import type { FormProps } from './DebtForm';
import { openDialog } from './dialog';

/** Opens the form to record an item or to change one. */
export function openForm(props: Omit<FormProps, 'onCancel'>, orElse?: string): void {
  const label = props.debt === null ? AJS.I18n.getText('tandem.debt.form.title.new') : AJS.I18n.getText('tandem.debt.form.title.edit');
  openDialog('large', label, (close) => <DebtForm {...props} onCancel={close} onSaved={(debt) => { close(); props.onSaved(debt); }} />, orElse);
}
