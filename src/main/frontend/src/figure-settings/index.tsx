import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { SettingsPage } from './SettingsPage';

whenReady(() => {
  const place = document.getElementById('tandem-figure-settings');
  if (!place?.dataset.project) return;
  place.replaceChildren();
  render(<SettingsPage project={place.dataset.project} />, place);
});
