import { useState } from 'preact/hooks';
import { placeOf, type Suggestion } from './types';

/** From here on a guess is chosen beforehand. */
const SURE = 0.75;

/** Pairs that look right, for a person to choose from: the surest of each project or component is chosen already. */
export function Suggestions({ found, onAdd, onClose }: { found: Suggestion[]; onAdd: (chosen: Suggestion[]) => void; onClose: () => void }) {
  const [chosen, setChosen] = useState(() => new Set(found.filter((one, place) => one.score >= SURE && found.findIndex((other) => placeOf(other) === placeOf(one)) === place)));
  const turn = (one: Suggestion) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(one)) next.add(one);
    return next;
  });
  return (
    <div class="tandem-connections-suggestions" role="group" aria-labelledby="tandem-connection-suggestions">
      <h5 id="tandem-connection-suggestions">{AJS.I18n.getText('tandem.connections.suggest.title')}</h5>
      <ul>
        {found.map((one, place) => (
          <li key={`${placeOf(one)} ${one.remoteKey}`}>
            <label>
              <input type="checkbox" checked={chosen.has(one)} autofocus={place === 0} onChange={() => turn(one)} />
              <span><strong>{placeOf(one)}</strong> – {one.remoteKey}</span>
              <span class="aui-lozenge aui-lozenge-subtle">{AJS.I18n.getText('tandem.connections.suggest.score', Math.round(one.score * 100))}</span>
              <span class="tandem-connections-minor">{one.reason}</span>
            </label>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="aui-button aui-button-primary" disabled={chosen.size === 0} onClick={() => onAdd(found.filter((one) => chosen.has(one)))}>{AJS.I18n.getText('tandem.connections.suggest.add', chosen.size)}</button>{' '}
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.connections.suggest.close')}</button>
      </p>
    </div>
  );
}
