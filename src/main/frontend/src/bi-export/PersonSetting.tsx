import { useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import type { Mode, Persons } from './model';

const MODES: Mode[] = ['OFF', 'PSEUDONYMS', 'NAMES'];

/** Whether the export shows people; system administrators may change it, everybody else reads how it stands. */
export function PersonSetting({ persons, onSaved }: { persons: Persons; onSaved(persons: Persons): void }) {
  const [mode, setMode] = useState(persons.mode);
  const [note, setNote] = useState<{ kind: 'success' | 'error'; text: string }>();
  const [isBusy, setBusy] = useState(false);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      onSaved(await call<Persons>('PUT', '/export/persons', { version: persons.version, mode }));
      setNote({ kind: 'success', text: AJS.I18n.getText('tandem.export.persons.saved') });
    } catch (error) {
      setNote({ kind: 'error', text: (error as RestError).message });
      if ((error as RestError).status === 409) await call<Persons>('GET', '/export/persons').then(onSaved).catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-labelledby="tandem-export-persons">
      <h2 id="tandem-export-persons">{AJS.I18n.getText('tandem.export.persons.title')}</h2>
      <p>{AJS.I18n.getText('tandem.export.persons.text')}</p>
      {!persons.mayChange ? <p>{AJS.I18n.getText('tandem.export.persons.now', nameOf(persons.mode))}</p> : (
        <form class="aui" onSubmit={save}>
          <fieldset class="group">
            <legend><span>{AJS.I18n.getText('tandem.export.persons.title')}</span></legend>
            {MODES.map((one) => (
              <div class="radio" key={one}>
                <input class="radio" type="radio" name="mode" id={`tandem-export-${one}`} checked={mode === one} onChange={() => { setMode(one); setNote(undefined); }} />
                <label for={`tandem-export-${one}`}>{nameOf(one)}</label>
              </div>
            ))}
          </fieldset>
          <button class="aui-button" disabled={isBusy || mode === persons.mode}>{AJS.I18n.getText('tandem.export.persons.save')}</button>
          {note ? <div class={`aui-message aui-message-${note.kind}`} role={note.kind === 'error' ? 'alert' : 'status'}><p>{note.text}</p></div> : null}
        </form>
      )}
    </section>
  );
}

function nameOf(mode: Mode): string {
  switch (mode) {
    case 'PSEUDONYMS': return AJS.I18n.getText('tandem.export.persons.PSEUDONYMS');
    case 'NAMES': return AJS.I18n.getText('tandem.export.persons.NAMES');
    default: return AJS.I18n.getText('tandem.export.persons.OFF');
  }
}
