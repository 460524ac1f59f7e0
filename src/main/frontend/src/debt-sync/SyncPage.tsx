import { useEffect, useRef, useState } from 'preact/hooks';
import { Tabs } from '../debt/Tabs';
import { call, type RestError } from '../shared/rest';
import { Mappings } from './Mappings';
import { isActive, type Job, type Settings, type Status } from './model';
import { PreviewTable } from './PreviewTable';
import { Progress } from './Progress';
import { SettingsForm } from './SettingsForm';

/** How often a job under way is looked after. */
const LOOK_MILLIS = 1000;

interface Note { kind: 'success' | 'error' | 'info'; text: string }

/** How a project's register keeps in step with code servers. */
export function SyncPage({ project }: { project: string }) {
  const [status, setStatus] = useState<Status>();
  const [settings, setSettings] = useState<Settings>();
  const [note, setNote] = useState<Note>();
  const [isBusy, setBusy] = useState(false);
  const watched = useRef<number>();
  const query = `project=${encodeURIComponent(project)}`;

  const load = async (): Promise<void> => {
    const now = await call<Status>('GET', `/debts/sync?${query}`);
    setStatus((before) => {
      if (watched.current !== undefined && before?.job?.id === watched.current && now.job?.id === watched.current && !isActive(now.job)) {
        setNote(outcome(now.job!));
        watched.current = undefined;
      }
      return now;
    });
  };
  const fail = (error: unknown): void => setNote({ kind: 'error', text: (error as RestError).message });

  useEffect(() => {
    load().catch(fail);
    call<Settings>('GET', `/debts/sync/settings?${query}`).then(setSettings, fail);
  }, [project]);
  const active = isActive(status?.job);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setInterval(() => { load().catch(fail); }, LOOK_MILLIS);
    return () => clearInterval(timer);
  }, [active]);
  useEffect(() => { if (status && settings) document.body.dataset.ready = 'debt-sync'; }, [status, settings]);

  const attempt = async (step: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setNote(undefined);
    try {
      await step();
      await load();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  const start = (dryRun: boolean) => attempt(async () => { watched.current = (await call<{ jobId: number }>('POST', `/debts/sync?${query}${dryRun ? '&dryRun=true' : ''}`, {})).jobId; });
  const cancel = () => attempt(async () => { await call('POST', `/debts/sync/${status!.job!.id}/cancel`, {}); });
  const bringBack = () => attempt(async () => {
    const { items } = await call<{ items: number }>('POST', `/debts/sync/bring-back?${query}`, {});
    setNote({ kind: 'success', text: AJS.I18n.getText('tandem.debt.sync.page.dismissed.done', items) });
  });
  const disabled = isBusy || active;

  return (
    <div class="tandem-sync">
      <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main">
        <h2>{AJS.I18n.getText('tandem.debt.sync.page.name')}</h2>
        <p>{AJS.I18n.getText('tandem.debt.sync.page.intro')}</p>
      </div></div></header>
      <Tabs project={project} open="sync" />
      {note && <div class={`aui-message aui-message-${note.kind} tandem-sync-note`} role={note.kind === 'error' ? 'alert' : 'status'}><p>{note.text}</p></div>}
      {!status && !note && <p class="tandem-debt-loading">{AJS.I18n.getText('tandem.debt.sync.page.loading')}</p>}
      {status && status.mappings.length === 0 && (
        <div class="tandem-debt-nothing" id="tandem-sync-unmapped">
          <h3>{AJS.I18n.getText('tandem.debt.sync.page.unmapped.title')}</h3>
          <p>{AJS.I18n.getText('tandem.debt.sync.page.unmapped.text')}</p>
        </div>
      )}
      {status && status.mappings.length > 0 && (
        <>
          {status.mayAdminister && (
            <div class="tandem-sync-actions">
              <button type="button" class="aui-button aui-button-primary" id="tandem-sync-now" disabled={disabled} onClick={() => start(false)}>{AJS.I18n.getText('tandem.debt.sync.page.now')}</button>
              <button type="button" class="aui-button" id="tandem-sync-preview" disabled={disabled} onClick={() => start(true)}>{AJS.I18n.getText('tandem.debt.sync.page.preview')}</button>
              {settings && <span class="tandem-debt-aside">{settings.automatic ? AJS.I18n.getText('tandem.debt.sync.page.automatic', settings.intervalHours) : AJS.I18n.getText('tandem.debt.sync.page.manual')}</span>}
            </div>
          )}
          {isActive(status.job) && <Progress job={status.job} onCancel={status.mayAdminister ? cancel : undefined} />}
          {status.job?.preview && <PreviewTable preview={status.job.preview} />}
          <Mappings mappings={status.mappings} />
          {status.dismissed > 0 && (
            <p class="tandem-sync-dismissed">
              {AJS.I18n.getText('tandem.debt.sync.page.dismissed', status.dismissed)}{' '}
              {status.mayAdminister && <button type="button" class="aui-button aui-button-link" disabled={disabled} onClick={bringBack}>{AJS.I18n.getText('tandem.debt.sync.page.dismissed.undo')}</button>}
            </p>
          )}
        </>
      )}
      {settings && status && status.mappings.length > 0 && <SettingsForm project={project} settings={settings} mayEdit={status.mayAdminister} onSaved={setSettings} />}
    </div>
  );
}

function outcome(job: Job): Note | undefined {
  if (job.state === 'FAILED') return { kind: 'error', text: job.message ?? AJS.I18n.getText('tandem.debt.sync.problem.internal') };
  if (job.state === 'CANCELLED') return { kind: 'info', text: AJS.I18n.getText('tandem.debt.sync.page.cancelled') };
  return job.dryRun ? undefined : { kind: 'success', text: AJS.I18n.getText('tandem.debt.sync.page.done') };
}
