import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { ConnectionForm } from './ConnectionForm';
import { ConnectionTable } from './ConnectionTable';
import { HostsForm } from './HostsForm';
import { Message, TestOutcome } from './parts';
import { follow, triedSince } from './reading';
import type { Connection, Hosts, NamedProject, Note, TestResult } from './types';

type Opened = { kind: 'none' } | { kind: 'add' } | { kind: 'edit'; id: number } | { kind: 'delete'; id: number };

export function App() {
  const [connections, setConnections] = useState<Connection[]>();
  const [projects, setProjects] = useState<NamedProject[]>([]);
  const [hosts, setHosts] = useState<Hosts>();
  const [opened, setOpened] = useState<Opened>({ kind: 'none' });
  const [note, setNote] = useState<Note>();
  const [result, setResult] = useState<TestResult>();

  useEffect(() => { void load(); }, []);
  useEffect(() => { if (connections && hosts) document.body.dataset.ready = 'connections'; }, [connections, hosts]);

  async function attempt(step: () => Promise<void>) {
    try {
      await step();
    } catch (error) {
      setNote({ kind: 'error', text: (error as RestError).message });
    }
  }

  const load = () => attempt(async () => {
    const [list, known, allowed] = await Promise.all([
      call<{ values: Connection[] }>('GET', '/connections?limit=200'),
      call<{ values: NamedProject[] }>('GET', '/connections/projects'),
      call<Hosts>('GET', '/connections/allowed-hosts'),
    ]);
    setConnections(list.values);
    setProjects(known.values);
    setHosts(allowed);
  });

  function put(stored: Connection) {
    setConnections((list) => [...(list ?? []).filter((other) => other.id !== stored.id), stored].sort((one, other) => one.name.localeCompare(other.name)));
  }

  function close(next?: Note) {
    setOpened({ kind: 'none' });
    setNote(next);
    setResult(undefined);
  }

  const test = (connection: Connection) => attempt(async () => {
    setResult(undefined);
    setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.testing') });
    const found = await call<TestResult>('POST', `/connections/${connection.id}/test`, {});
    setNote(undefined);
    setResult(found);
    put(await call<Connection>('GET', `/connections/${connection.id}`));
  });

  const read = (connection: Connection) => attempt(async () => {
    setResult(undefined);
    setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.read.asked', connection.name) });
    await call('POST', `/connections/${connection.id}/refresh`, {});
    const read = await follow(connection, (now) => {
      put(now);
      setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.read.progress', connection.name, triedSince(connection, now), now.mappings.length) });
    }, () => true);
    if (read) setNote(outcome(read));
  });

  const remove = (connection: Connection) => attempt(async () => {
    await call('DELETE', `/connections/${connection.id}?version=${connection.version}`);
    setConnections((list) => list?.filter((other) => other.id !== connection.id));
    close({ kind: 'success', text: AJS.I18n.getText('tandem.connections.deleted', connection.name) });
  });

  const chosen = opened.kind === 'edit' || opened.kind === 'delete' ? connections?.find((connection) => connection.id === opened.id) : undefined;
  const isForm = opened.kind === 'add' || (opened.kind === 'edit' && chosen !== undefined);
  const isList = connections !== undefined && !isForm;
  return (
    <div class="tandem-connections">
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main"><h2>{AJS.I18n.getText('tandem.connections.title')}</h2></div>
          {isList && connections.length > 0 ? (
            <div class="aui-page-header-actions">
              <button type="button" class="aui-button aui-button-primary" onClick={() => { close(); setOpened({ kind: 'add' }); }}>{AJS.I18n.getText('tandem.connections.add')}</button>
            </div>
          ) : null}
        </div>
      </header>
      <p>{AJS.I18n.getText('tandem.connections.purpose')}</p>
      {note ? <Message note={note} /> : null}
      {result && isList ? <TestOutcome result={result} /> : null}
      {connections === undefined && !note ? <p role="status">{AJS.I18n.getText('tandem.connections.loading')}</p> : null}
      {opened.kind === 'delete' && chosen ? <Confirm connection={chosen} onYes={() => remove(chosen)} onNo={() => close()} /> : null}
      {isList && connections.length === 0 ? <Empty onAdd={() => { close(); setOpened({ kind: 'add' }); }} /> : null}
      {isList && connections.length > 0 ? (
        <ConnectionTable connections={connections} onTest={test} onRead={read} onEdit={(connection) => { close(); setOpened({ kind: 'edit', id: connection.id }); }}
          onDelete={(connection) => { close(); setOpened({ kind: 'delete', id: connection.id }); }} />
      ) : null}
      {isForm && hosts ? (
        <ConnectionForm connection={chosen} others={(connections ?? []).filter((other) => other.id !== chosen?.id)} projects={projects} hosts={hosts} onHosts={setHosts} onClose={close}
          onSaved={(stored) => { put(stored); setOpened({ kind: 'edit', id: stored.id }); }} />
      ) : null}
      {hosts ? <HostsForm hosts={hosts} onSaved={setHosts} /> : null}
    </div>
  );
}

/** A server that answers may still have projects that cannot be read. */
function outcome({ name, state, mappings }: Connection): Note {
  if (state.health !== 'WORKING') return { kind: 'error', text: state.message };
  const failing = mappings.filter((mapping) => mapping.failingSince).length;
  return failing > 0
    ? { kind: 'warning', text: AJS.I18n.getText('tandem.connections.read.partly', name, failing, mappings.length) }
    : { kind: 'success', text: AJS.I18n.getText('tandem.connections.read.done', name) };
}

function Empty({ onAdd }: { onAdd: () => void }) {
  return (
    <div class="tandem-connections-empty">
      <h3>{AJS.I18n.getText('tandem.connections.empty.title')}</h3>
      <p>{AJS.I18n.getText('tandem.connections.empty.text')}</p>
      <button type="button" class="aui-button aui-button-primary" onClick={onAdd}>{AJS.I18n.getText('tandem.connections.add')}</button>
    </div>
  );
}

function Confirm({ connection, onYes, onNo }: { connection: Connection; onYes: () => void; onNo: () => void }) {
  return (
    <div class="aui-message aui-message-warning tandem-connections-note" role="alertdialog" aria-labelledby="tandem-connections-delete">
      <p id="tandem-connections-delete">{AJS.I18n.getText('tandem.connections.delete.ask', connection.name)}</p>
      <p>
        <button type="button" class="aui-button" onClick={onYes}>{AJS.I18n.getText('tandem.connections.delete')}</button>{' '}
        <button type="button" class="aui-button aui-button-link" autofocus onClick={onNo}>{AJS.I18n.getText('tandem.connections.cancel')}</button>
      </p>
    </div>
  );
}
