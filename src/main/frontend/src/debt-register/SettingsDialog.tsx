import { useEffect, useState } from 'preact/hooks';
import { DialogFrame, openDialog } from '../debt/dialog';
import type { Method } from '../debt/model';
import { saveSettings, settings as ask } from '../debt/requests';
import type { Settings } from '../debt/requests';
import { problemsIn, tell } from '../debt/tell';
import { useEscape } from '../shared/escape';
import { RestError } from '../shared/rest';

/** Lets a project administrator say what puts an item first. */
export function openSettings(project: string, onSaved: () => void): void {
  openDialog('medium', AJS.I18n.getText('tandem.debt.settings.title'), (close) => <SettingsDialog project={project} onClose={close} onSaved={() => { close(); onSaved(); }} />, '#tandem-debt-settings');
}

interface Props {
  project: string;
  onClose(): void;
  onSaved(): void;
}

export function SettingsDialog({ project, onClose, onSaved }: Props) {
  const [stored, setStored] = useState<Settings | null>(null);
  const [method, setMethod] = useState<Method>('CD3');
  const [problems, setProblems] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  useEscape(onClose);
  const show = (now: Settings) => { setStored(now); setMethod(now.priority); };
  const fail = (error: unknown) => setProblems(problemsIn(error).map((problem) => problem.message));
  useEffect(() => void ask(project).then(show, fail), [project]);

  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await saveSettings(project, stored!.version, method);
      tell('success', AJS.I18n.getText('tandem.debt.page.saved'));
      onSaved();
    } catch (error) {
      fail(error);
      setBusy(false);
      // Somebody else was faster: their choice is shown, and this one can be made again.
      if (error instanceof RestError && error.status === 409) await ask(project).then(show, fail);
    }
  };
  const choice = (value: Method, label: string, help: string) => (
    <div class="radio">
      <input type="radio" class="radio" name="method" id={`tandem-debt-method-${value}`} value={value} checked={method === value} disabled={stored === null} aria-describedby={`tandem-debt-method-${value}-help`} onChange={() => setMethod(value)} />
      <label for={`tandem-debt-method-${value}`}>{label}</label>
      <div class="description" id={`tandem-debt-method-${value}-help`}>{help}</div>
    </div>
  );
  return (
    <form class="aui tandem-debt-form" onSubmit={(event) => void submit(event)}>
      <DialogFrame title={AJS.I18n.getText('tandem.debt.settings.title')} problems={problems} footer={
        <>
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy || stored === null}>{AJS.I18n.getText('tandem.debt.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </>}>
        <fieldset class="group tandem-debt-methods">
          <legend><span>{AJS.I18n.getText('tandem.debt.settings.method')}</span></legend>
          {choice('CD3', AJS.I18n.getText('tandem.debt.settings.cd3'), AJS.I18n.getText('tandem.debt.settings.cd3.help'))}
          {choice('WSJF', AJS.I18n.getText('tandem.debt.settings.wsjf'), AJS.I18n.getText('tandem.debt.settings.wsjf.help'))}
        </fieldset>
      </DialogFrame>
    </form>
  );
}
