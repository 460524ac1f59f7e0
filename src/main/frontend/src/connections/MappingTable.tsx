import { useEffect, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { isAboutCode, remoteLabel, type Kind } from './kinds';
import { time } from './parts';
import { isSamePair, placeOf, type Mapping, type NamedProject, type Pair } from './types';

interface Props {
  kind: Kind;
  mappings: Mapping[];
  projects: NamedProject[];
  remotes: NamedProject[];
  problems: Record<string, string>;
  onChange: (mappings: Mapping[]) => void;
  /** Somebody types the server's side of a pair. */
  onRemote: (typed: string) => void;
}

/** The pairs of a connection, each with how its last reading went. */
export function MappingTable({ kind, mappings, projects, remotes, problems, onChange, onRemote }: Props) {
  const components = useComponents(isAboutCode(kind) ? mappings.map((mapping) => mapping.projectKey) : []);
  const change = (index: number, part: Partial<Pair>) => onChange(mappings.map((mapping, place) => {
    if (place !== index) return mapping;
    const next: Pair = { projectKey: mapping.projectKey, remoteKey: mapping.remoteKey, ...(mapping.component ? { component: mapping.component } : {}), ...part };
    if (!next.component || next.projectKey !== mapping.projectKey) delete next.component;
    return isSamePair(next, mapping) ? mapping : next;
  }));
  return (
    <>
      {mappings.length > 0 ? (
        <table class="aui tandem-connections-mappings">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText('tandem.connections.form.project')}</th>
              {isAboutCode(kind) ? <th scope="col">{AJS.I18n.getText('tandem.connections.form.component')}</th> : null}
              <th scope="col">{remoteLabel(kind)}</th>
              <th scope="col">{AJS.I18n.getText('tandem.connections.form.reading')}</th>
              <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.connections.column.actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {mappings.map((mapping, index) => {
              const path = `mappings[${index}]`;
              const remoteProblem = problems[`${path}.remoteKey`] ?? problems[path];
              return (
                <tr key={index}>
                  <Cell label={AJS.I18n.getText('tandem.connections.form.project')} problem={problems[`${path}.projectKey`]}>
                    <select class="select" aria-label={AJS.I18n.getText('tandem.connections.form.project')} aria-invalid={problems[`${path}.projectKey`] ? 'true' : undefined} value={mapping.projectKey}
                      onChange={(event) => change(index, { projectKey: event.currentTarget.value })}>
                      <option value="">{AJS.I18n.getText('tandem.connections.form.project.choose')}</option>
                      {choices(projects, mapping.projectKey).map((project) => <option key={project.key} value={project.key}>{project.name} ({project.key})</option>)}
                    </select>
                  </Cell>
                  {isAboutCode(kind) ? (
                    <Cell label={AJS.I18n.getText('tandem.connections.form.component')} problem={problems[`${path}.component`]}>
                      <select class="select" aria-label={AJS.I18n.getText('tandem.connections.form.component')} aria-invalid={problems[`${path}.component`] ? 'true' : undefined}
                        disabled={mapping.projectKey === ''} value={mapping.component ?? ''} onChange={(event) => change(index, { component: event.currentTarget.value })}>
                        <option value="">{AJS.I18n.getText('tandem.connections.form.component.whole')}</option>
                        {named(components[mapping.projectKey] ?? [], mapping.component).map((name) => <option key={name} value={name}>{name}</option>)}
                      </select>
                    </Cell>
                  ) : null}
                  <Cell label={remoteLabel(kind)} problem={remoteProblem}>
                    <input class="text" type="text" list="tandem-remote-projects" aria-label={remoteLabel(kind)} aria-invalid={remoteProblem ? 'true' : undefined}
                      value={mapping.remoteKey} spellcheck={false} autocomplete="off" onInput={(event) => { change(index, { remoteKey: event.currentTarget.value }); onRemote(event.currentTarget.value); }} />
                  </Cell>
                  <td data-label={AJS.I18n.getText('tandem.connections.form.reading')}><Reading mapping={mapping} /></td>
                  <td>
                    <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.connections.form.mapping.remove.named', `${placeOf(mapping)} – ${mapping.remoteKey}`)}
                      onClick={() => onChange(mappings.filter((_, place) => place !== index))}>{AJS.I18n.getText('tandem.connections.form.mapping.remove')}</button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
      <datalist id="tandem-remote-projects">{remotes.map((remote) => <option key={remote.key} value={remote.key}>{remote.name}</option>)}</datalist>
    </>
  );
}

function Cell({ label, problem, children }: { label: string; problem: string | undefined; children: preact.ComponentChildren }) {
  return <td data-label={label}>{children}{problem ? <div class="error">{problem}</div> : null}</td>;
}

/** The components of these projects, as far as they are known by now. */
function useComponents(projectKeys: string[]): Record<string, string[]> {
  const [known, setKnown] = useState<Record<string, string[]>>({});
  const wanted = [...new Set(projectKeys)].filter((key) => key !== '').sort().join(' ');
  useEffect(() => {
    for (const key of wanted.split(' ').filter((one) => one !== '' && known[one] === undefined)) {
      // Without them the whole project can still be chosen.
      call<{ values: string[] }>('GET', `/connections/projects/${encodeURIComponent(key)}/components`)
        .then((answer) => setKnown((before) => ({ ...before, [key]: answer.values })), () => undefined);
    }
  }, [wanted]);
  return known;
}

/** A project that is gone stays visible as its key, so that it can be replaced knowingly. */
function choices(projects: NamedProject[], chosen: string): NamedProject[] {
  return chosen === '' || projects.some((project) => project.key === chosen) ? projects : [{ key: chosen, name: chosen }, ...projects];
}

/** Likewise a component. */
function named(names: string[], chosen: string | undefined): string[] {
  return chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
}

function Reading({ mapping }: { mapping: Mapping }) {
  if (mapping.failingSince) {
    return (
      <>
        <div class="tandem-connections-failing">{AJS.I18n.getText('tandem.connections.form.reading.failing', time(mapping.failingSince), mapping.message ?? '')}</div>
        {mapping.lastReadAt ? <div class="tandem-connections-minor">{AJS.I18n.getText('tandem.connections.form.reading.stale', time(mapping.lastReadAt))}</div> : null}
      </>
    );
  }
  return <>{mapping.lastReadAt ? time(mapping.lastReadAt) : AJS.I18n.getText('tandem.connections.form.reading.none')}</>;
}
