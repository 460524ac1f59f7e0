import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { Message } from './parts';
import type { Hosts, Note } from './types';

/** Where requests may go at all. */
export function HostsForm({ hosts, onSaved }: { hosts: Hosts; onSaved: (hosts: Hosts) => void }) {
  const [text, setText] = useState(hosts.entries.join('\n'));
  const [note, setNote] = useState<Note>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setText(hosts.entries.join('\n')), [hosts]);

  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    try {
      onSaved(await call<Hosts>('PUT', '/connections/allowed-hosts', { version: hosts.version, entries: text.split('\n') }));
      setNote({ kind: 'success', text: AJS.I18n.getText('tandem.connections.hosts.saved') });
    } catch (problem) {
      const error = problem as RestError;
      if (error.status === 409) {
        onSaved((error.current as { current: Hosts }).current);
        setNote({ kind: 'warning', text: AJS.I18n.getText('tandem.connections.conflict') });
      } else {
        setNote({ kind: 'error', text: error.message });
      }
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="tandem-connections-hosts" aria-labelledby="tandem-hosts-title">
      <h3 id="tandem-hosts-title">{AJS.I18n.getText('tandem.connections.hosts.title')}</h3>
      <p id="tandem-hosts-purpose">{AJS.I18n.getText('tandem.connections.hosts.purpose')}</p>
      {note ? <Message note={note} /> : null}
      {hosts.entries.length === 0 ? <Message note={{ kind: 'info', text: AJS.I18n.getText('tandem.connections.hosts.empty') }} /> : null}
      <form class="aui top-label" onSubmit={save}>
        <div class="field-group">
          <label for="tandem-hosts">{AJS.I18n.getText('tandem.connections.hosts.label')}</label>
          <textarea id="tandem-hosts" class="textarea long-field" rows={Math.min(12, Math.max(4, text.split('\n').length + 1))} spellcheck={false}
            aria-describedby="tandem-hosts-purpose" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
        <div class="buttons-container">
          <button type="submit" class="aui-button" disabled={isBusy}>{AJS.I18n.getText('tandem.connections.hosts.save')}</button>
        </div>
      </form>
    </section>
  );
}
