import { openForm } from '../debt/dialog';
import { choices } from '../debt/requests';
import { whenReady } from '../shared/platform';
import { RestError } from '../shared/rest';

async function record(panel: HTMLElement): Promise<void> {
  const { issue = '', summary = '', project = '', component = '' } = panel.dataset;
  try {
    openForm({
      debt: null,
      prefill: { project, title: summary, component, issues: [issue] },
      choices: await choices(project),
      // The panel is the server's; it shows the new item after a look at the page as it is now.
      onSaved: () => window.location.reload(),
    });
  } catch (error) {
    AJS.flag?.({ type: 'error', body: error instanceof RestError ? error.message : String(error), close: 'manual' });
  }
}

// The issue view replaces its panels when the issue changes, so the click is taken where it arrives.
whenReady(() => document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest?.('#tandem-debt-record');
  const panel = button?.closest<HTMLElement>('#tandem-debt-panel');
  if (panel) void record(panel);
}));
