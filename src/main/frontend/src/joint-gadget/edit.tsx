import { useEffect, useState } from 'preact/hooks';
import type { SectionKey } from '../joint/model';
import { REFRESHES, SECTIONS, WEEKS, type Preferences } from './preferences';

export interface ProjectChoice {
  key: string;
  name: string;
}

interface EditProperties {
  preferences: Preferences;
  projects: () => Promise<ProjectChoice[]>;
  onSave: (preferences: Preferences) => void;
  onCancel?: (() => void) | undefined;
  onDrawn: () => void;
}

const MOST = 10;

/** The gadget's settings. */
export function Edit({ preferences, projects, onSave, onCancel, onDrawn }: EditProperties) {
  const [choices, setChoices] = useState<ProjectChoice[]>();
  const [chosen, setChosen] = useState(preferences);
  const [problem, setProblem] = useState('');
  useEffect(() => { projects().then(setChoices, () => setProblem(AJS.I18n.getText('tandem.error.network'))); }, []);
  useEffect(onDrawn, [choices, problem]);
  const save = (event: Event) => {
    event.preventDefault();
    const wrong = check(chosen);
    setProblem(wrong);
    if (!wrong) onSave(chosen);
  };
  return (
    <form class="aui tandem-joint-edit" onSubmit={save} data-ready={choices !== undefined}>
      {problem && <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div>}
      <ProjectField choices={choices ?? []} chosen={chosen.projects} onChange={(keys) => setChosen({ ...chosen, projects: keys })} />
      <Select id="tandem-joint-weeks" label={AJS.I18n.getText('tandem.joint.edit.period')} value={chosen.weeks} options={WEEKS}
        words={(weeks) => AJS.I18n.getText('tandem.joint.edit.weeks', weeks)} onChange={(weeks) => setChosen({ ...chosen, weeks })} />
      <SectionField chosen={chosen.sections} onChange={(sections) => setChosen({ ...chosen, sections })} />
      <Select id="tandem-joint-every" label={AJS.I18n.getText('tandem.joint.edit.refresh')} value={chosen.refresh} options={REFRESHES}
        words={(minutes) => (minutes === 0 ? AJS.I18n.getText('tandem.joint.edit.refresh.never') : AJS.I18n.getText('tandem.joint.edit.refresh.minutes', minutes))}
        onChange={(refresh) => setChosen({ ...chosen, refresh })} />
      <div class="buttons-container">
        <div class="buttons">
          <button type="submit" class="aui-button aui-button-primary">{AJS.I18n.getText('tandem.joint.edit.save')}</button>
          {onCancel && <button type="button" class="aui-button aui-button-link" onClick={onCancel}>{AJS.I18n.getText('tandem.joint.edit.cancel')}</button>}
        </div>
      </div>
    </form>
  );
}

function check(chosen: Preferences): string {
  if (chosen.projects.length === 0) return AJS.I18n.getText('tandem.joint.edit.projects.none');
  if (chosen.projects.length > MOST) return AJS.I18n.getText('tandem.joint.edit.projects.many');
  return chosen.sections.length === 0 ? AJS.I18n.getText('tandem.joint.edit.sections.none') : '';
}

function ProjectField({ choices, chosen, onChange }: { choices: ProjectChoice[]; chosen: string[]; onChange: (keys: string[]) => void }) {
  const read = (event: Event) => {
    onChange([...(event.currentTarget as HTMLSelectElement).options].filter((option) => option.selected).map((option) => option.value));
  };
  return (
    <div class="field-group">
      <label for="tandem-joint-projects">{AJS.I18n.getText('tandem.joint.edit.projects')}<span class="aui-icon icon-required" /></label>
      <select id="tandem-joint-projects" class="multi-select" multiple size={Math.min(8, Math.max(3, choices.length))} onChange={read} aria-describedby="tandem-joint-projects-hint">
        {choices.map((project) => <option key={project.key} value={project.key} selected={chosen.includes(project.key)}>{`${project.name} (${project.key})`}</option>)}
      </select>
      <div class="description" id="tandem-joint-projects-hint">{AJS.I18n.getText('tandem.joint.edit.projects.hint')}</div>
    </div>
  );
}

interface SelectProperties {
  id: string;
  label: string;
  value: number;
  options: number[];
  words: (value: number) => string;
  onChange: (value: number) => void;
}

function Select({ id, label, value, options, words, onChange }: SelectProperties) {
  return (
    <div class="field-group">
      <label for={id}>{label}</label>
      <select id={id} class="select" onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {options.map((option) => <option key={option} value={option} selected={option === value}>{words(option)}</option>)}
      </select>
    </div>
  );
}

function SectionField({ chosen, onChange }: { chosen: SectionKey[]; onChange: (sections: SectionKey[]) => void }) {
  const names: Record<SectionKey, string> = {
    TECHNICAL: AJS.I18n.getText('tandem.joint.section.TECHNICAL'),
    DELIVERY: AJS.I18n.getText('tandem.joint.section.DELIVERY'),
    BETWEEN: AJS.I18n.getText('tandem.joint.section.BETWEEN'),
  };
  return (
    <fieldset class="group">
      <legend><span>{AJS.I18n.getText('tandem.joint.edit.sections')}</span></legend>
      {SECTIONS.map((section) => (
        <div class="checkbox" key={section}>
          <input class="checkbox" type="checkbox" id={`tandem-joint-section-${section}`} checked={chosen.includes(section)}
            onChange={(event) => onChange(SECTIONS.filter((key) => (key === section ? event.currentTarget.checked : chosen.includes(key))))} />
          <label for={`tandem-joint-section-${section}`}>{names[section]}</label>
        </div>
      ))}
    </fieldset>
  );
}
