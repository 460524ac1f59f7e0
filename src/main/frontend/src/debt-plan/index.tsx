import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { PlanPage } from './PlanPage';

whenReady(() => {
  const place = document.getElementById('tandem-debt-plan');
  if (!place?.dataset.project) return;
  const { project } = place.dataset;
  place.replaceChildren();
  render(<PlanPage project={project} />, place);
});
