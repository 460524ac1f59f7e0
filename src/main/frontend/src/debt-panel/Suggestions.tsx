import { useEffect, useState } from 'preact/hooks';
import { openForm } from '../debt/openForm';
import { choices } from '../debt/requests';
import { Sentence, Signs } from '../debt/Sentence';
import { acceptForm, dismiss, reopen, suggestionsOfIssue } from '../debt/suggestions';
import type { Suggestion } from '../debt/suggestions';
import { sentence, tell } from '../debt/tell';

const SHOWN = 3;
const AROUND = 80;

/** What the issue’s texts admit, read when the page is there: the panel itself does not wait for it. Nothing shows when they admit nothing. */
export function Suggestions({ issue, project, component }: { issue: string; project: string; component: string }) {
  const [all, setAll] = useState<Suggestion[]>([]);
  const [mayWrite, setMayWrite] = useState(false);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    // A panel that cannot be read stays as it is: the suggestion is an extra.
    suggestionsOfIssue(issue).then((found) => {
      setAll(found.values.filter((suggestion) => suggestion.state === 'OPEN'));
      setMayWrite(found.mayWrite);
    }, () => undefined);
  }, [issue]);
  if (all.length === 0) return null;

  const put = (changed: Suggestion) => setAll((now) => now.map((other) => (other.id === changed.id ? changed : other)));
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      tell('error', sentence(error));
    }
  };
  // The panel is the server's; it shows the new item after a look at the page as it is now.
  const record = (suggestion: Suggestion) => attempt(async () => openForm({ ...acceptForm(suggestion, project, component, await choices(project)), onSaved: () => window.location.reload() }));
  const shown = isWhole ? all : all.slice(0, SHOWN);
  return (
    <section class="tandem-suggestions" aria-label={AJS.I18n.getText('tandem.suggestion.panel')}>
      <h4>{AJS.I18n.getText('tandem.suggestion.panel')}</h4>
      <ul class="tandem-suggestion-list">
        {shown.map((suggestion) => (
          <li key={suggestion.id} data-suggestion={suggestion.id}>
            {suggestion.state === 'DISMISSED'
              ? (
                <p class="tandem-suggestion-done" role="status">
                  {AJS.I18n.getText('tandem.suggestion.dismissed')}{' '}
                  <button type="button" class="aui-button aui-button-link" onClick={() => void attempt(async () => put(await reopen(suggestion.id)))}>{AJS.I18n.getText('tandem.suggestion.undo')}</button>
                </p>)
              : (
                <>
                  <Sentence suggestion={suggestion} most={AROUND} />
                  <Signs suggestion={suggestion} />
                  {mayWrite && (
                    <p class="tandem-suggestion-buttons">
                      <button type="button" class="aui-button" data-do="accept" onClick={() => void record(suggestion)}>{AJS.I18n.getText('tandem.suggestion.accept')}</button>
                      <button type="button" class="aui-button aui-button-subtle" data-do="dismiss" onClick={() => void attempt(async () => put(await dismiss(suggestion.id)))}>{AJS.I18n.getText('tandem.suggestion.dismiss')}</button>
                    </p>)}
                </>)}
          </li>))}
      </ul>
      {!isWhole && all.length > SHOWN && <p><button type="button" class="aui-button aui-button-link" onClick={() => setWhole(true)}>{AJS.I18n.getText('tandem.suggestion.panel.more', all.length - SHOWN)}</button></p>}
    </section>
  );
}
