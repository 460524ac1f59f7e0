import { render } from 'preact';
import '../shared/platform';
import { DebtForm } from './DebtForm';
import type { FormProps } from './DebtForm';

/** Opens the form in the product's own dialog, which keeps the focus inside and gives it back. */
export function openForm(props: Omit<FormProps, 'onCancel'>): void {
  const section = document.createElement('section');
  section.className = 'aui-dialog2 aui-dialog2-large aui-layer tandem-debt-dialog';
  section.setAttribute('role', 'dialog');
  section.setAttribute('aria-modal', 'true');
  section.hidden = true;
  document.body.append(section);
  const dialog = AJS.dialog2!(section);
  const close = () => dialog.hide();
  dialog.on('hide', () => {
    render(null, section);
    section.remove();
  });
  render(
    <DebtForm
      {...props}
      onCancel={close}
      onSaved={(debt) => { close(); props.onSaved(debt); }}
      {...(props.onDelete ? { onDelete: (debt) => { close(); props.onDelete!(debt); } } : {})}
    />,
    section,
  );
  dialog.show();
  section.querySelector<HTMLElement>('input, select')?.focus();
}
