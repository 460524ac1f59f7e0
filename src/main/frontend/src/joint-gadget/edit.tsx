import { useEffect, useRef, useState } from 'preact/hooks';
import { findFilters, listProjects, matching } from '../joint/choices';
import { newPrefix } from '../joint/heading';
import { NameOptions, PeriodOptions, useScopes } from '../joint/selects';
import { Combobox } from '../shared/combobox';
import type { Option } from '../shared/people';
import { check, type Wrong } from './check';
import { type Draft, draftOf, preferencesOf } from './draft';
import { Day, Group, SelectField } from './fields';
import { Columns, Shown } from './parts';
import { type Preferences, REFRESHES } from './preferences';

interface EditProperties {
  preferences: Preferences;
  onSave: (preferences: Preferences) => void;
  onCancel?: (() => void) | undefined;
  onDrawn: () => void;
}

/** The gadget's settings. */
export function Edit({ preferences, onSave, onCancel, onDrawn }: EditProperties) {
  const [prefix] = useState(newPrefix);
  const [projects, setProjects] = useState<Option[] | undefined>();
  const [isLoaded, setLoaded] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => draftOf(preferences));
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  useEffect(() => {
    void listProjects().then((found) => {
      setProjects(found);
      setLoaded(true);
      setDraft((known) => ({ ...known, projects: known.projects.map((project) => found?.find((one) => one.key === project.key) ?? project) }));
    });
  }, []);
  useEffect(onDrawn, [isLoaded, wrong, draft]);
  useEffect(() => { form.current?.querySelector<HTMLElement>('[aria-invalid=true], .tandem-joint-wrong input')?.focus(); }, [wrong]);
  const save = (event: Event) => {
    event.preventDefault();
    const found = check(draft);
    setWrong(found);
    if (Object.keys(found).length === 0) onSave(preferencesOf(draft));
  };
  const scopes = useScopes(draft.by === 'PROJECTS' && draft.projects.length === 1 ? draft.projects[0]!.key : undefined);
  if (isLoaded && projects?.length === 0) return <p class="tandem-joint-none tandem-joint-edit" data-ready="true">{AJS.I18n.getText('tandem.joint.no.projects')}</p>;
  return (
    <form ref={form} class="aui top-label tandem-joint-edit" onSubmit={save} data-ready={isLoaded} noValidate>
      <Of prefix={prefix} draft={draft} wrong={wrong} projects={projects} change={change} />
      {draft.by === 'PROJECTS' && draft.projects.length === 1 && (
        <div class="tandem-joint-row">
          <SelectField id={`${prefix}-component`} label={AJS.I18n.getText('tandem.joint.edit.component')} onChange={(component) => change({ component })}>
            <NameOptions any={AJS.I18n.getText('tandem.joint.edit.component.any')} names={scopes.components} chosen={draft.component} />
          </SelectField>
          <SelectField id={`${prefix}-release`} label={AJS.I18n.getText('tandem.joint.edit.release')} onChange={(release) => change({ release })}>
            <NameOptions any={AJS.I18n.getText('tandem.joint.edit.release.any')} names={scopes.releases} chosen={draft.release} />
          </SelectField>
        </div>
      )}
      <div class="tandem-joint-row">
        <SelectField id={`${prefix}-period`} label={AJS.I18n.getText('tandem.joint.edit.period')} onChange={(period) => change({ period })}><PeriodOptions chosen={draft.period} /></SelectField>
        {draft.period === 'DAYS' && <Day id={`${prefix}-from`} label={AJS.I18n.getText('tandem.joint.edit.from')} value={draft.from} problem={wrong.from} onChange={(from) => change({ from })} />}
        {draft.period === 'DAYS' && <Day id={`${prefix}-to`} label={AJS.I18n.getText('tandem.joint.edit.to')} value={draft.to} problem={wrong.to} onChange={(to) => change({ to })} />}
      </div>
      <Columns prefix={prefix} draft={draft} problem={wrong.sections} change={change} />
      <Shown prefix={prefix} draft={draft} change={change} />
      <SelectField id={`${prefix}-every`} label={AJS.I18n.getText('tandem.joint.edit.refresh')} onChange={(refresh) => change({ refresh: Number(refresh) })}>
        {REFRESHES.map((minutes) => (
          <option key={minutes} value={String(minutes)} selected={minutes === draft.refresh}>
            {minutes === 0 ? AJS.I18n.getText('tandem.joint.edit.refresh.never') : AJS.I18n.getText('tandem.joint.edit.refresh.minutes', minutes)}
          </option>
        ))}
      </SelectField>
      <div class="buttons-container"><div class="buttons">
        <button type="submit" class="aui-button aui-button-primary">{AJS.I18n.getText('tandem.joint.edit.save')}</button>
        {onCancel && <button type="button" class="aui-button aui-button-link" onClick={onCancel}>{AJS.I18n.getText('tandem.joint.edit.cancel')}</button>}
      </div></div>
    </form>
  );
}

interface OfProperties {
  prefix: string;
  draft: Draft;
  wrong: Wrong;
  projects: Option[] | undefined;
  change: (changes: Partial<Draft>) => void;
}

/** Whose figures: of projects, or of a saved filter. */
function Of({ prefix, draft, wrong, projects, change }: OfProperties) {
  const choose = (by: Draft['by'], label: string) => (
    <div class="radio">
      <input class="radio" type="radio" name={`${prefix}-by`} id={`${prefix}-by-${by}`} value={by} checked={draft.by === by} onChange={() => change({ by })} />
      <label for={`${prefix}-by-${by}`}>{label}</label>
    </div>
  );
  return (
    <>
      <fieldset class="group tandem-joint-by">
        <legend><span>{AJS.I18n.getText('tandem.joint.edit.of')}</span></legend>
        {choose('PROJECTS', AJS.I18n.getText('tandem.joint.edit.projects'))}
        {choose('FILTER', AJS.I18n.getText('tandem.joint.edit.filter'))}
      </fieldset>
      {draft.by === 'PROJECTS' && (
        <Group id={`${prefix}-projects`} label={AJS.I18n.getText('tandem.joint.edit.projects')} hint={AJS.I18n.getText('tandem.joint.edit.projects.hint')} problem={wrong.projects}>
          {(aria) => <Combobox {...aria} label={AJS.I18n.getText('tandem.joint.edit.projects')} chosen={draft.projects} find={async (query) => matching(projects ?? [], query)}
            onChange={(chosen) => change({ projects: chosen, ...(chosen.length === 1 ? {} : { component: '', release: '' }) })} />}
        </Group>
      )}
      {draft.by === 'FILTER' && (
        <Group id={`${prefix}-filter`} label={AJS.I18n.getText('tandem.joint.edit.filter')} hint={AJS.I18n.getText('tandem.joint.edit.filter.hint')} problem={wrong.filter}>
          {(aria) => <Combobox {...aria} isSingle label={AJS.I18n.getText('tandem.joint.edit.filter')} chosen={draft.filter ? [draft.filter] : []} find={findFilters} onChange={(chosen) => change({ filter: chosen[0] })} />}
        </Group>
      )}
    </>
  );
}
