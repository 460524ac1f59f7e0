import { time } from './parts';
import type { Mapping, NamedProject } from './types';

/** The pairs of a connection, each with how its last reading went. */
export function MappingTable({ mappings, projects, remotes, problems, onChange }: {
  mappings: Mapping[]; projects: NamedProject[]; remotes: NamedProject[]; problems: Record<string, string>; onChange: (mappings: Mapping[]) => void;
}) {
  const change = (index: number, part: Partial<Mapping>) => onChange(mappings.map((mapping, place) => {
    if (place !== index) return mapping;
    const next = { projectKey: mapping.projectKey, remoteKey: mapping.remoteKey, ...part };
    return next.projectKey === mapping.projectKey && next.remoteKey === mapping.remoteKey ? mapping : next;
  }));
  return (
    <>
      {mappings.length > 0 ? (
        <table class="aui tandem-connections-mappings">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText('tandem.connections.form.project')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.connections.form.remote')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.connections.form.reading')}</th>
              <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.connections.column.actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {mappings.map((mapping, index) => {
              const path = `mappings[${index}]`;
              const projectProblem = problems[`${path}.projectKey`];
              const remoteProblem = problems[`${path}.remoteKey`] ?? problems[path];
              return (
                <tr key={index}>
                  <td>
                    <select class="select" aria-label={AJS.I18n.getText('tandem.connections.form.project')} aria-invalid={projectProblem ? 'true' : undefined} value={mapping.projectKey}
                      onChange={(event) => change(index, { projectKey: event.currentTarget.value })}>
                      <option value="">{AJS.I18n.getText('tandem.connections.form.project.choose')}</option>
                      {choices(projects, mapping.projectKey).map((project) => <option key={project.key} value={project.key}>{project.name} ({project.key})</option>)}
                    </select>
                    {projectProblem ? <div class="error">{projectProblem}</div> : null}
                  </td>
                  <td>
                    <input class="text" type="text" list="tandem-remote-projects" aria-label={AJS.I18n.getText('tandem.connections.form.remote')} aria-invalid={remoteProblem ? 'true' : undefined}
                      value={mapping.remoteKey} spellcheck={false} autocomplete="off" onInput={(event) => change(index, { remoteKey: event.currentTarget.value })} />
                    {remoteProblem ? <div class="error">{remoteProblem}</div> : null}
                  </td>
                  <td class={mapping.failingSince ? 'tandem-connections-failing' : ''}>{reading(mapping)}</td>
                  <td>
                    <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.connections.form.mapping.remove.named', `${mapping.projectKey} – ${mapping.remoteKey}`)}
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

/** A project that is gone stays visible as its key, so that it can be replaced knowingly. */
function choices(projects: NamedProject[], chosen: string): NamedProject[] {
  return chosen === '' || projects.some((project) => project.key === chosen) ? projects : [{ key: chosen, name: chosen }, ...projects];
}

function reading(mapping: Mapping): string {
  if (mapping.failingSince) return AJS.I18n.getText('tandem.connections.form.reading.failing', time(mapping.failingSince), mapping.message ?? '');
  return mapping.lastReadAt ? time(mapping.lastReadAt) : AJS.I18n.getText('tandem.connections.form.reading.none');
}
