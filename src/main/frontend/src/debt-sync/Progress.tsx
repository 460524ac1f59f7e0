import { count, type Job, share } from './model';

/** What a job is at, how far, and how to stop it. */
export function Progress({ job, onCancel }: { job: Job; onCancel: (() => void) | undefined }) {
  const part = share(job);
  return (
    <div class="tandem-sync-progress">
      <p id="tandem-sync-phase" role="status">{phase(job)}</p>
      <progress max={100} {...(part === undefined ? {} : { value: part })} aria-labelledby="tandem-sync-phase" />
      {onCancel && <button type="button" class="aui-button" id="tandem-sync-cancel" disabled={job.state === 'CANCELLING'} onClick={onCancel}>{AJS.I18n.getText('tandem.debt.sync.page.cancel')}</button>}
    </div>
  );
}

function phase(job: Job): string {
  if (job.state === 'CANCELLING') return AJS.I18n.getText('tandem.debt.sync.page.stopping');
  if (job.phase === 'READING') return AJS.I18n.getText('tandem.debt.sync.page.reading', count(job.done), count(job.total));
  if (job.phase === 'WRITING') return AJS.I18n.getText('tandem.debt.sync.page.writing', count(job.done), count(job.total));
  return AJS.I18n.getText('tandem.debt.sync.page.waiting');
}
