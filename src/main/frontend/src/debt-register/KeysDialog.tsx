import { DialogFrame, openDialog } from '../debt/dialog';
import { useEscape } from '../shared/escape';

/** Shows which keys do what in the table. */
export function openKeys(): void {
  openDialog('medium', AJS.I18n.getText('tandem.debt.keys'), (close) => <KeysDialog onClose={close} />);
}

function KeysDialog({ onClose }: { onClose(): void }) {
  useEscape(onClose);
  const row = (keys: string[], does: string) => <tr><th scope="row">{keys.map((key) => <kbd key={key}>{key}</kbd>)}</th><td>{does}</td></tr>;
  return (
    <DialogFrame title={AJS.I18n.getText('tandem.debt.keys')} footer={<button type="button" class="aui-button aui-button-primary" onClick={onClose}>{AJS.I18n.getText('tandem.debt.keys.close')}</button>}>
      <p>{AJS.I18n.getText('tandem.debt.keys.where')}</p>
      <table class="aui tandem-debt-keys">
        <thead><tr><th scope="col">{AJS.I18n.getText('tandem.debt.keys.key')}</th><th scope="col">{AJS.I18n.getText('tandem.debt.keys.does')}</th></tr></thead>
        <tbody>
          {row(['j', '↓'], AJS.I18n.getText('tandem.debt.keys.next'))}
          {row(['k', '↑'], AJS.I18n.getText('tandem.debt.keys.previous'))}
          {row(['←', '→'], AJS.I18n.getText('tandem.debt.keys.sideways'))}
          {row(['Enter'], AJS.I18n.getText('tandem.debt.keys.enter'))}
          {row(['e'], AJS.I18n.getText('tandem.debt.keys.edit'))}
          {row(['x'], AJS.I18n.getText('tandem.debt.keys.select'))}
          {row(['/'], AJS.I18n.getText('tandem.debt.keys.search'))}
          {row(['Esc'], AJS.I18n.getText('tandem.debt.keys.escape'))}
          {row(['?'], AJS.I18n.getText('tandem.debt.keys.help'))}
        </tbody>
      </table>
    </DialogFrame>
  );
}
