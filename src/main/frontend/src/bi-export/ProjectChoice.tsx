import { useState } from 'preact/hooks';
import { FilterForm } from '../shared/filters';
import type { Project } from './model';

const FEW = 12;

/** Which projects are told: all, or those that are ticked. */
export function ProjectChoice({ projects, chosen, onChoose }: { projects: Project[]; chosen: string[]; onChoose(keys: string[]): void }) {
  const [text, setText] = useState('');
  const wanted = text.toLowerCase();
  const shown = projects.filter((project) => `${project.key} ${project.name}`.toLowerCase().includes(wanted));
  const toggle = (key: string): void => onChoose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <section aria-labelledby="tandem-export-projects">
      <h2 id="tandem-export-projects">{AJS.I18n.getText('tandem.export.projects')}</h2>
      <p role="status">
        {chosen.length === 0 ? AJS.I18n.getText('tandem.export.projects.all', projects.length) : AJS.I18n.getText('tandem.export.projects.chosen', chosen.join(', '))}{' '}
        {chosen.length > 0 ? <button type="button" class="aui-button aui-button-link" onClick={() => onChoose([])}>{AJS.I18n.getText('tandem.export.projects.clear')}</button> : null}
      </p>
      {projects.length > FEW ? <FilterForm className="tandem-export-filter" text={text} label={AJS.I18n.getText('tandem.export.projects.filter')} onSearch={setText}>{null}</FilterForm> : null}
      <ul class="tandem-export-projects">
        {shown.map((project) => (
          <li key={project.key}>
            <label><input type="checkbox" checked={chosen.includes(project.key)} onChange={() => toggle(project.key)} /> {project.name} <span class="tandem-export-minor">{project.key}</span></label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p>{AJS.I18n.getText('tandem.export.projects.nomatch')}</p> : null}
    </section>
  );
}
