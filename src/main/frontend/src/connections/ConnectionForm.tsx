import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { hostOf, isListed } from './hosts';
import { hasWebhook, isAboutCode, KINDS, mappingsHint, secretHint, urlHint, wantsAccount, type Kind } from './kinds';
import { MappingTable } from './MappingTable';
import { Field, Message, TestOutcome } from './parts';
import { follow } from './reading';
import { Suggestions } from './Suggestions';
import { isSamePair, placeOf, type Connection, type Hosts, type Mapping, type NamedProject, type Note, type Suggestion, type TestResult } from './types';
import { Unmapped } from './Unmapped';
import { Webhook } from './Webhook';

interface Props {
  connection: Connection | undefined;
  others: Connection[];
  projects: NamedProject[];
  hosts: Hosts;
  onHosts: (hosts: Hosts) => void;
  onSaved: (connection: Connection) => void;
  onClose: (note?: Note) => void;
}

/** Adds or changes one connection; stays open after "Save and test" so that the result and the pairs can be worked on. */
export function ConnectionForm({ connection, others, projects, hosts, onHosts, onSaved, onClose }: Props) {
  const [kind, setKind] = useState<Kind>(connection?.kind ?? 'SONARQUBE');
  const [name, setName] = useState(connection?.name ?? unused(KINDS.SONARQUBE, others));
  const [baseUrl, setBaseUrl] = useState(connection?.baseUrl ?? '');
  const [account, setAccount] = useState(connection?.account ?? '');
  const [secret, setSecret] = useState('');
  const [mappings, setMappings] = useState<Mapping[]>(connection?.mappings ?? []);
  const [remotes, setRemotes] = useState<NamedProject[]>([]);
  const [found, setFound] = useState<Suggestion[]>([]);
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
    const others = error.problems.filter((problem) => !problem.field || !/^(name|baseUrl|account|secret|mappings\[)/.test(problem.field));
    if (others.length > 0) setNote({ kind: 'error', text: others.map((problem) => problem.message).join(' ') });
  }

  function take(stored: Connection) {
    setName(stored.name);
    setBaseUrl(stored.baseUrl);
    setAccount(stored.account ?? '');
    setSecret('');
    setMappings(stored.mappings);
    onSaved(stored);
  }

  async function save(): Promise<Connection> {
    const pairs = mappings.map(({ projectKey, component, remoteKey }) => ({ projectKey, ...(component ? { component } : {}), remoteKey }));
    const body = { name, kind, baseUrl, ...(wantsAccount(kind) ? { account } : {}), secret, mappings: pairs };
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
    if (found.health === 'WORKING' && stored.mappings.length > 0) void watch(stored);
  });

  /** Saving has the pairs read in the background: each row shows when its turn came. */
  const watch = (stored: Connection) => follow(stored, (now) => setMappings((before) => before.map((mapping) => now.mappings.find((other) => isSamePair(mapping, other)) ?? mapping)),
    () => first.current?.isConnected === true).catch(() => undefined);

  function choose(next: Kind) {
    if (name === '' || Object.values(KINDS).some((product) => name.startsWith(product))) setName(unused(KINDS[next], others));
    setKind(next);
  }

  /** Who types a project's key and a colon means one of its directories. */
  function look(typed: string) {
    if (!connection || !isAboutCode(kind) || !remotes.some((remote) => typed === `${remote.key}:`)) return;
    call<{ values: NamedProject[] }>('GET', `/connections/${connection.id}/remote-projects?q=${encodeURIComponent(typed)}`)
      .then((answer) => setRemotes((before) => [...before, ...answer.values.filter((one) => !before.some((other) => other.key === one.key))])).catch(() => undefined);
  }

  const suggest = () => work(async () => {
    const found = await call<{ values: Suggestion[] }>('GET', `/connections/${connection!.id}/suggestions`);
    const fresh = found.values.filter((pair) => !mappings.some((mapping) => placeOf(mapping) === placeOf(pair)));
    setFound(fresh);
    if (fresh.length === 0) setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.form.suggested.none') });
  });

  function add(chosen: Suggestion[]) {
    setMappings([...mappings, ...chosen.map(({ projectKey, component, remoteKey }) => ({ projectKey, ...(component ? { component } : {}), remoteKey }))]);
    setFound([]);
    setNote({ kind: 'info', text: AJS.I18n.getText('tandem.connections.form.suggested', chosen.length) });
  }

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
          {connection ? <span id="tandem-connection-kind" class="field-value">{KINDS[kind]}</span> : (
            <select id="tandem-connection-kind" class="select" value={kind} onChange={(event) => choose(event.currentTarget.value as Kind)}>
              {(Object.keys(KINDS) as Kind[]).map((one) => <option key={one} value={one}>{KINDS[one]}</option>)}
            </select>
          )}
        </Field>
        <Field id="tandem-connection-url" label={AJS.I18n.getText('tandem.connections.form.url')} hint={urlHint(kind)} problem={problems.baseUrl} isRequired>
          <input id="tandem-connection-url" class="text long-field" type="url" value={baseUrl} spellcheck={false} aria-describedby="tandem-connection-url-hint" onInput={(event) => setBaseUrl(event.currentTarget.value)} />
        </Field>
        {host && !isListed(host, hosts.entries) ? (
          <div class="aui-message aui-message-warning tandem-connections-note">
            <p>{AJS.I18n.getText('tandem.connections.form.host.unlisted', host)}</p>
            <p><button type="button" class="aui-button" disabled={isBusy} onClick={() => allow(host)}>{AJS.I18n.getText('tandem.connections.form.host.allow', host)}</button></p>
          </div>
        ) : null}
        {wantsAccount(kind) ? (
          <Field id="tandem-connection-account" label={AJS.I18n.getText('tandem.connections.form.account')} hint={AJS.I18n.getText('tandem.connections.form.account.hint')} problem={problems.account}>
            <input id="tandem-connection-account" class="text medium-field" type="text" maxLength={100} autocomplete="off" value={account} aria-describedby="tandem-connection-account-hint" onInput={(event) => setAccount(event.currentTarget.value)} />
          </Field>
        ) : null}
        <Field id="tandem-connection-secret" label={AJS.I18n.getText('tandem.connections.form.secret')} problem={problems.secret}
          hint={connection?.hasSecret && baseUrl === connection.baseUrl ? AJS.I18n.getText('tandem.connections.form.secret.kept') : secretHint(kind)}>
          <input id="tandem-connection-secret" class="text long-field" type="password" autocomplete="new-password" value={secret} aria-describedby="tandem-connection-secret-hint" onInput={(event) => setSecret(event.currentTarget.value)} />
        </Field>
        <div class="tandem-connections-pairs" role="group" aria-labelledby="tandem-connection-pairs">
          <h4 id="tandem-connection-pairs">{AJS.I18n.getText('tandem.connections.form.mappings')}</h4>
          <p class="description">{mappingsHint(kind)}</p>
          <MappingTable kind={kind} mappings={mappings} projects={projects} remotes={remotes} problems={problems} onChange={setMappings} onRemote={look} />
          <p>
            <button type="button" class="aui-button" onClick={() => setMappings([...mappings, { projectKey: '', remoteKey: '' }])}>{AJS.I18n.getText('tandem.connections.form.mapping.add')}</button>{' '}
            {connection ? <button type="button" class="aui-button" disabled={isBusy} onClick={suggest}>{AJS.I18n.getText('tandem.connections.form.suggest')}</button> : null}
          </p>
          {found.length > 0 ? <Suggestions found={found} onAdd={add} onClose={() => setFound([])} /> : null}
          <Unmapped projects={projects} mapped={new Set([...others.filter((other) => other.kind === kind).map((other) => other.mappings), mappings].flat().map((mapping) => mapping.projectKey))} />
          {connection ? null : <p class="description">{AJS.I18n.getText('tandem.connections.form.mappings.first')}</p>}
        </div>
        {connection && hasWebhook(kind) ? <Webhook connection={connection.id} kind={kind} /> : null}
        <div class="buttons-container">
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.connections.form.save.test')}</button>
          <button type="button" class="aui-button" disabled={isBusy} onClick={saveOnly}>{AJS.I18n.getText('tandem.connections.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={() => onClose()}>{AJS.I18n.getText('tandem.connections.cancel')}</button>
        </div>
      </form>
    </section>
  );
}

/** A name that no other connection has. */
function unused(product: string, others: Connection[]): string {
  const isTaken = (name: string) => others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  let name = product;
  for (let number = 2; isTaken(name); number++) name = `${product} ${number}`;
  return name;
}
