import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { hostOf, isListed } from './hosts';
import { MappingTable } from './MappingTable';
import { Field, Message, TestOutcome } from './parts';
import type { Connection, Hosts, Mapping, NamedProject, Note, TestResult } from './types';
import { Webhook } from './Webhook';

interface Props {
  connection: Connection | undefined;
  projects: NamedProject[];
  hosts: Hosts;
  onHosts: (hosts: Hosts) => void;
  onSaved: (connection: Connection) => void;
  onClose: (note?: Note) => void;
}

/** Adds or changes one connection; stays open after "Save and test" so that the result and the pairs can be worked on. */
export function ConnectionForm({ connection, projects, hosts, onHosts, onSaved, onClose }: Props) {
  const [name, setName] = useState(connection?.name ?? '');
  const [baseUrl, setBaseUrl] = useState(connection?.baseUrl ?? '');
  const [secret, setSecret] = useState('');
  const [mappings, setMappings] = useState<Mapping[]>(connection?.mappings ?? []);
  const [remotes, setRemotes] = useState<NamedProject[]>([]);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [note, setNote] = useState<Note>();
  const [result, setResult] = useState<TestResult>();
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const host = hostOf(baseUrl);

  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (!connection?.hasSecret) return;
    // Only a convenience while typing: without it the key is typed in full, and the test says what is wrong.
    call<{ values: NamedProject[] }>('GET', `/connections/${connection.id}/remote-projects`).then((answer) => setRemotes(answer.values)).catch(() => setRemotes([]));
  }, [connection?.id, connection?.version]);

  async function work(step: () => Promise<void>) {
    setBusy(true);
    setNote(undefined);
    setProblems({});
    try {
      await step();
    } catch (error) {
      tell(error as RestError);
    } finally {
      setBusy(false);
    }
  }

  function tell(error: RestError) {
    const current = (error.current as { current?: Connection } | undefined)?.current;
    if (error.status === 409 && current) {
      take(current);
      setNote({ kind: 'warning', text: AJS.I18n.getText('tandem.connections.conflict') });
      return;
    }
    const atFields = error.problems.filter((problem) => problem.field);
    setProblems(Object.fromEntries(atFields.map((problem) => [problem.field!, problem.message])));
    const others = error.problems.filter((problem) => !problem.field || !/^(name|baseUrl|secret|mappings\[)/.test(problem.field));
    if (others.length > 0) setNote({ kind: 'error', text: others.map((problem) => problem.message).join(' ') });
  }

  function take(stored: Connection) {
    setName(stored.name);
    setBaseUrl(stored.baseUrl);
    setSecret('');
    setMappings(stored.mappings);
    onSaved(stored);
  }

  async function save(): Promise<Connection> {
    const body = { name, kind: 'SONARQUBE', baseUrl, secret, mappings: mappings.map(({ projectKey, remoteKey }) => ({ projectKey, remoteKey })) };
    const stored = connection
      ? await call<Connection>('PUT', `/connections/${connection.id}`, { ...body, version: connection.version })
      : await call<Connection>('POST', '/connections', body);
    take(stored);
    return stored;
  }

  const saveOnly = () => work(async () => {
    const stored = await save();
    onClose({ kind: 'success', text: AJS.I18n.getText('tandem.connections.form.saved', stored.name) });
  });

  const saveAndTest = () => work(async () => {
    setResult(undefined);
    const stored = await save();
    setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.testing') });
    const found = await call<TestResult>('POST', `/connections/${stored.id}/test`, {});
    setNote(undefined);
    setResult(found);
    onSaved(await call<Connection>('GET', `/connections/${stored.id}`));
  });

  const suggest = () => work(async () => {
    const found = await call<{ values: Mapping[] }>('GET', `/connections/${connection!.id}/suggestions`);
    const fresh = found.values.filter((pair) => !mappings.some((mapping) => mapping.projectKey === pair.projectKey));
    setMappings([...mappings, ...fresh]);
    setNote(fresh.length > 0
      ? { kind: 'info', text: AJS.I18n.getText('tandem.connections.form.suggested', fresh.length) }
      : { kind: 'info', text: AJS.I18n.getText('tandem.connections.form.suggested.none') });
  });

  const allow = (entry: string) => work(async () => onHosts(await call<Hosts>('PUT', '/connections/allowed-hosts', { version: hosts.version, entries: [...hosts.entries, entry] })));

  return (
    <section class="tandem-connections-form" aria-labelledby="tandem-connection-form-title">
      <h3 id="tandem-connection-form-title">{connection ? AJS.I18n.getText('tandem.connections.form.edit', connection.name) : AJS.I18n.getText('tandem.connections.form.add')}</h3>
      {note ? <Message note={note} /> : null}
      {result ? <TestOutcome result={result} /> : null}
      <form class="aui top-label" onSubmit={(event) => { event.preventDefault(); void saveAndTest(); }}>
        <Field id="tandem-connection-name" label={AJS.I18n.getText('tandem.connections.form.name')} hint={AJS.I18n.getText('tandem.connections.form.name.hint')} problem={problems.name} isRequired>
          <input ref={first} id="tandem-connection-name" class="text medium-field" type="text" maxLength={100} value={name} aria-describedby="tandem-connection-name-hint" onInput={(event) => setName(event.currentTarget.value)} />
        </Field>
        <Field id="tandem-connection-kind" label={AJS.I18n.getText('tandem.connections.form.kind')}>
          <span id="tandem-connection-kind" class="field-value">SonarQube</span>
        </Field>
        <Field id="tandem-connection-url" label={AJS.I18n.getText('tandem.connections.form.url')} hint={AJS.I18n.getText('tandem.connections.form.url.hint')} problem={problems.baseUrl} isRequired>
          <input id="tandem-connection-url" class="text long-field" type="url" value={baseUrl} spellcheck={false} aria-describedby="tandem-connection-url-hint" onInput={(event) => setBaseUrl(event.currentTarget.value)} />
        </Field>
        {host && !isListed(host, hosts.entries) ? (
          <div class="aui-message aui-message-warning tandem-connections-note">
            <p>{AJS.I18n.getText('tandem.connections.form.host.unlisted', host)}</p>
            <p><button type="button" class="aui-button" disabled={isBusy} onClick={() => allow(host)}>{AJS.I18n.getText('tandem.connections.form.host.allow', host)}</button></p>
          </div>
        ) : null}
        <Field id="tandem-connection-secret" label={AJS.I18n.getText('tandem.connections.form.secret')} problem={problems.secret}
          hint={connection?.hasSecret && baseUrl === connection.baseUrl ? AJS.I18n.getText('tandem.connections.form.secret.kept') : AJS.I18n.getText('tandem.connections.form.secret.hint')}>
          <input id="tandem-connection-secret" class="text long-field" type="password" autocomplete="new-password" value={secret} aria-describedby="tandem-connection-secret-hint" onInput={(event) => setSecret(event.currentTarget.value)} />
        </Field>
        <div class="tandem-connections-pairs" role="group" aria-labelledby="tandem-connection-pairs">
          <h4 id="tandem-connection-pairs">{AJS.I18n.getText('tandem.connections.form.mappings')}</h4>
          <p class="description">{AJS.I18n.getText('tandem.connections.form.mappings.hint')}</p>
          <MappingTable mappings={mappings} projects={projects} remotes={remotes} problems={problems} onChange={setMappings} />
          <p>
            <button type="button" class="aui-button" onClick={() => setMappings([...mappings, { projectKey: '', remoteKey: '' }])}>{AJS.I18n.getText('tandem.connections.form.mapping.add')}</button>{' '}
            {connection ? <button type="button" class="aui-button" disabled={isBusy} onClick={suggest}>{AJS.I18n.getText('tandem.connections.form.suggest')}</button> : null}
          </p>
          {connection ? null : <p class="description">{AJS.I18n.getText('tandem.connections.form.mappings.first')}</p>}
        </div>
        {connection ? <Webhook connection={connection.id} /> : null}
        <div class="buttons-container">
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.connections.form.save.test')}</button>
          <button type="button" class="aui-button" disabled={isBusy} onClick={saveOnly}>{AJS.I18n.getText('tandem.connections.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={() => onClose()}>{AJS.I18n.getText('tandem.connections.cancel')}</button>
        </div>
      </form>
    </section>
  );
}
