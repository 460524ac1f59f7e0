import { render } from 'preact';
import { Suggestions } from './Suggestions';

/** Fills the place of the suggestions once, and again whenever the issue view replaces its panels. */
export function watchSuggestions(): void {
  fill();
  new MutationObserver(fill).observe(document.body, { childList: true, subtree: true });
}

function fill(): void {
  const place = document.getElementById('tandem-debt-suggestions');
  const panel = place?.closest<HTMLElement>('#tandem-debt-panel');
  if (!place || !panel || place.dataset.filled) return;
  place.dataset.filled = 'true';
  const { issue = '', project = '', component = '' } = panel.dataset;
  render(<Suggestions issue={issue} project={project} component={component} />, place);
}
