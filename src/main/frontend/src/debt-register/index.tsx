import { render } from 'preact';
import { ItemPage } from '../debt-item/ItemPage';
import { whenReady } from '../shared/platform';
import { itemInAddress } from './address';
import { Register } from './Register';

whenReady(() => {
  const place = document.getElementById('tandem-debt-register');
  if (!place?.dataset.project) return;
  const { project } = place.dataset;
  const item = itemInAddress(window.location.search);
  place.replaceChildren();
  render(item === null ? <Register project={project} /> : <ItemPage project={project} id={item} />, place);
});
