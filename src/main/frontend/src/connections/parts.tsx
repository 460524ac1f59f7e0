import type { ComponentChildren } from 'preact';
import { placeOf, type Health, type Note, type TestResult } from './types';

/** A time as the reader writes times. */
export function time(iso: string): string {
  return new Date(iso).toLocaleString(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

export function Message({ note }: { note: Note }) {
  return <div class={`aui-message aui-message-${note.kind} tandem-connections-note`} role={note.kind === 'error' ? 'alert' : 'status'}><p>{note.text}</p></div>;
}

export function HealthMark({ health }: { health: Health }) {
  const look = { UNTRIED: '', WORKING: ' aui-lozenge-success', FAILING: ' aui-lozenge-error' }[health];
  const text = {
    UNTRIED: AJS.I18n.getText('tandem.connections.health.untried'),
    WORKING: AJS.I18n.getText('tandem.connections.health.working'),
    FAILING: AJS.I18n.getText('tandem.connections.health.failing'),
  }[health];
  return <span class={`aui-lozenge${look}`}>{text}</span>;
}

/** A labelled field with its hint and what is wrong with it. */
export function Field({ id, label, hint, problem, isRequired, children }: {
  id: string; label: string; hint?: string | undefined; problem?: string | undefined; isRequired?: boolean; children: ComponentChildren;
}) {
  return (
    <div class="field-group">
      <label for={id}>{label}{isRequired ? <span class="aui-icon icon-required" aria-hidden="true" /> : null}</label>
      {children}
      {problem ? <div class="error" id={`${id}-error`}>{problem}</div> : null}
      {hint ? <div class="description" id={`${id}-hint`}>{hint}</div> : null}
    </div>
  );
}

/** What a test found: one sentence, and a line for each project tried. */
export function TestOutcome({ result }: { result: TestResult }) {
  const server = result.server;
  const projectsFail = result.projects.some((project) => project.health === 'FAILING');
  const kind = result.health === 'FAILING' ? 'error' : projectsFail ? 'warning' : 'success';
  return (
    <div class={`aui-message aui-message-${kind} tandem-connections-note`} role={kind === 'success' ? 'status' : 'alert'}>
      <p>{result.message}</p>
      {server?.ratingModel ? <p>{server.ratingModel === 'QUALITIES'
        ? AJS.I18n.getText('tandem.connections.server.qualities', server.version)
        : AJS.I18n.getText('tandem.connections.server.standard', server.version)}</p> : null}
      {server && !server.ratingModel && server.version !== '' ? <p>{AJS.I18n.getText('tandem.connections.server.version', server.version)}</p> : null}
      {result.projects.length > 0 ? (
        <ul>
          {result.projects.map((project) => (
            <li key={`${placeOf(project)} ${project.remoteKey}`}>
              <HealthMark health={project.health} /> {placeOf(project)} – {project.remoteKey}: {project.message}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
