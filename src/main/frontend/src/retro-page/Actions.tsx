import { useState } from 'preact/hooks';
import { day } from './labels';
import type { Action } from './model';

const EMPTY: Action = { id: 0, text: '', owner: '', due: '', issueKey: '', done: false };

/** What is to be done about it, by whom, until when. */
export function Actions({ actions, editable, onChange }: { actions: Action[]; editable: boolean; onChange(actions: Action[]): void }) {
  const [fresh, setFresh] = useState<Action>(EMPTY);
  const add = (event: Event) => {
    event.preventDefault();
    if (fresh.text.trim() === '') return;
    onChange([...actions, { ...fresh, text: fresh.text.trim() }]);
    setFresh(EMPTY);
  };
  const put = (place: number, action: Action) => onChange(actions.map((other, index) => (index === place ? action : other)));
  return (
    <div class="tandem-retro-actions">
      <h2>{AJS.I18n.getText('tandem.retro.ui.actions')}</h2>
      {actions.length === 0 && <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.action.none')}</p>}
      <ul>
        {actions.map((action, place) => (
          <li key={`${place}-${action.id}`} class={action.done ? 'tandem-retro-done' : ''}>
            <input type="checkbox" class="checkbox" disabled={!editable} checked={action.done} aria-label={AJS.I18n.getText('tandem.retro.ui.action.done', action.text)} onChange={(event) => put(place, { ...action, done: event.currentTarget.checked })} />
            <span class="tandem-retro-action-text">{action.text}</span>
            {action.owner && <strong>{action.owner}</strong>}
            {action.due && <span class="tandem-retro-quiet">{day(action.due)}</span>}
            {action.issueKey && <a href={`${AJS.contextPath()}/browse/${action.issueKey}`}>{action.issueKey}</a>}
            {editable && <button type="button" class="aui-button aui-button-subtle" aria-label={AJS.I18n.getText('tandem.retro.ui.note.remove', action.text)} onClick={() => onChange(actions.filter((_, other) => other !== place))}>×</button>}
          </li>))}
      </ul>
      {editable && (
        <form class="aui tandem-retro-add tandem-retro-add-action" onSubmit={add}>
          <input class="text tandem-retro-wide" maxLength={4000} placeholder={AJS.I18n.getText('tandem.retro.ui.action.text')} aria-label={AJS.I18n.getText('tandem.retro.ui.action.text')} value={fresh.text} onInput={(event) => setFresh({ ...fresh, text: event.currentTarget.value })} />
          <input class="text" maxLength={200} placeholder={AJS.I18n.getText('tandem.retro.ui.action.owner')} aria-label={AJS.I18n.getText('tandem.retro.ui.action.owner')} value={fresh.owner} onInput={(event) => setFresh({ ...fresh, owner: event.currentTarget.value })} />
          <input class="text" type="date" aria-label={AJS.I18n.getText('tandem.retro.ui.action.due')} value={fresh.due} onInput={(event) => setFresh({ ...fresh, due: event.currentTarget.value })} />
          <input class="text" maxLength={50} placeholder={AJS.I18n.getText('tandem.retro.ui.action.issue')} aria-label={AJS.I18n.getText('tandem.retro.ui.action.issue')} value={fresh.issueKey} onInput={(event) => setFresh({ ...fresh, issueKey: event.currentTarget.value.toUpperCase() })} />
          <button type="submit" class="aui-button" disabled={fresh.text.trim() === ''}>{AJS.I18n.getText('tandem.retro.ui.note.add')}</button>
        </form>)}
    </div>
  );
}
