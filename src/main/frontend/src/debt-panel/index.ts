import { openForm } from '../debt/openForm';
import { choices } from '../debt/requests';
import { sentence, tell } from '../debt/tell';
import { whenReady } from '../shared/platform';
import { watchSuggestions } from './suggestionPlace';

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
    tell('error', sentence(error));
  }
}

// The issue view replaces its panels when the issue changes, so the click is taken where it arrives.
whenReady(() => document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest?.('#tandem-debt-record');
  const panel = button?.closest<HTMLElement>('#tandem-debt-panel');
  if (panel) void record(panel);
}));

whenReady(watchSuggestions);
