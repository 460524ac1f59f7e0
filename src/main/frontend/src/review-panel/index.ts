import { whenReady } from '../shared/platform';
import { call, RestError } from '../shared/rest';
import { dateTime } from '../review/format';

/** The buttons of the issue panel: one call each, then the page shows what came of it. */
export function enhance(panel: HTMLElement, reload: () => void): void {
  panel.querySelectorAll('time').forEach((time) => { time.textContent = dateTime(time.dateTime || time.getAttribute('datetime') || ''); });
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-act]');
    if (button) void act(panel, button, reload);
  });
}

async function act(panel: HTMLElement, button: HTMLButtonElement, reload: () => void): Promise<void> {
  const { review, version, seat } = panel.dataset;
  const problem = panel.querySelector('.tandem-review-problem')!;
  problem.textContent = '';
  button.disabled = true;
  try {
    if (button.dataset.act === 'approve') await call('POST', `/reviews/${review}/votes`, { seat, decision: 'APPROVE' });
    else await call('POST', `/reviews/${review}/${button.dataset.act}`, { version: Number(version) });
    reload();
  } catch (failure) {
    problem.textContent = failure instanceof RestError ? failure.message : String(failure);
    button.disabled = false;
  }
}

whenReady(() => {
  const panel = document.getElementById('tandem-review-panel');
  if (panel) enhance(panel, () => window.location.reload());
});
