import { useState } from 'preact/hooks';
import { RestError } from '../shared/rest';
import type { Problem } from '../shared/rest';
import { CriterionForm } from './CriterionForm';
import { CodeForm, RulesForm } from './RulesForm';
import { effectText, groupLabel, tell } from './labels';
import { GROUPS, moved } from './model';
import type { Criteria, Criterion, Group } from './model';
import { Answered, Problems } from './parts';
import { loadCriteria, saveCriteria, useLoaded } from './requests';

/** What the project asks: for its administrators to change, for all others to read. */
export function CriteriaEditor({ project, onSaved }: { project: string; onSaved(): void }) {
  const loaded = useLoaded('criteria', () => loadCriteria(project));
  return <Answered loaded={loaded}>{(criteria) => <Editor project={project} first={criteria} onSaved={onSaved} />}</Answered>;
}

export function fresh(group: Group): Criterion {
  return { group, name: '', question: '', anchors: ['', '', '', '', ''], weight: 1, measure: '', validityDays: 180, retired: false };
}

function Editor({ project, first, onSaved }: { project: string; first: Criteria; onSaved(): void }) {
  const [saved, setSaved] = useState(first);
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const change = (criteria: Criterion[]): void => setDraft({ ...draft, criteria });
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const now = await saveCriteria(project, { ...draft, version: saved.version });
      setSaved(now);
      setDraft(now);
      setProblems([]);
      tell(AJS.I18n.getText('tandem.scorecard.criteria.saved'));
      onSaved();
    } catch (problem) {
      const current = problem instanceof RestError && problem.status === 409 ? (problem.current as { current?: Criteria } | undefined)?.current : undefined;
      if (current) setSaved(current);
      setProblems(problem instanceof RestError ? problem.problems : [{ code: 'unknown', message: String(problem) }]);
    }
    setBusy(false);
  };
  const at = (index: number): Problem[] => problems.filter((problem) => problem.field?.startsWith(`criteria[${index}]`));
  const general = problems.filter((problem) => !/^criteria\[/.test(problem.field ?? ''));
  const row = (criterion: Criterion, index: number) => (
    <CriterionForm key={criterion.key ?? `new-${index}`} criterion={criterion} problems={at(index)} mayEdit={draft.mayEdit}
      onChange={(next) => change(draft.criteria.map((one, place) => (place === index ? next : one)))}
      onMove={(by) => change(movedInGroup(draft.criteria, index, by))}
      onRemove={criterion.key ? undefined : () => change(draft.criteria.filter((_, place) => place !== index))} />
  );
  const retired = draft.criteria.map((criterion, index) => ({ criterion, index })).filter(({ criterion }) => criterion.retired);
  return (
    <form class="aui tandem-scorecard-criteria" onSubmit={(event) => void save(event)}>
      <p class="tandem-scorecard-quiet">{draft.mayEdit ? AJS.I18n.getText('tandem.scorecard.criteria.how') : AJS.I18n.getText('tandem.scorecard.criteria.reader')}</p>
      <Problems sentences={general.map((problem) => problem.message)} />
      {GROUPS.map((group) => (
        <section key={group} data-group={group}>
          <h2>{groupLabel(group)}</h2>
          {draft.criteria.map((criterion, index) => (criterion.group === group && !criterion.retired ? row(criterion, index) : null))}
          {draft.mayEdit && <button type="button" class="aui-button" onClick={() => change([...draft.criteria, fresh(group)])}>{AJS.I18n.getText('tandem.scorecard.criteria.add')}</button>}
        </section>))}
      {retired.length > 0 && <section><h2>{AJS.I18n.getText('tandem.scorecard.criteria.retired')}</h2>{retired.map(({ criterion, index }) => row(criterion, index))}</section>}
      <section>
        <h2>{AJS.I18n.getText('tandem.scorecard.rules')}</h2>
        {draft.mayEdit ? <RulesForm criteria={draft} onChange={setDraft} /> : <p>{AJS.I18n.getText('tandem.scorecard.rules.least.reader', draft.leastPercent)} {effectText(draft.effect)}</p>}
      </section>
      <section>
        <h2>{AJS.I18n.getText('tandem.scorecard.code')}</h2>
        <CodeForm criteria={draft} onChange={setDraft} />
      </section>
      {draft.mayEdit && (
        <div class="tandem-scorecard-save">
          <button type="submit" class="aui-button aui-button-primary" id="tandem-scorecard-criteria-save" disabled={isBusy || draft === saved}>{AJS.I18n.getText('tandem.scorecard.save')}</button>
          <button type="button" class="aui-button aui-button-link" disabled={draft === saved} onClick={() => { setDraft(saved); setProblems([]); }}>{AJS.I18n.getText('tandem.scorecard.criteria.undo')}</button>
        </div>)}
    </form>
  );
}

/** A place up or down among those of its group that are asked; the others stay where they are. */
export function movedInGroup(criteria: Criterion[], index: number, by: -1 | 1): Criterion[] {
  const places = criteria.map((criterion, place) => ({ criterion, place })).filter(({ criterion }) => criterion.group === criteria[index]!.group && !criterion.retired).map(({ place }) => place);
  const order = moved(places, places.indexOf(index), by);
  const next = [...criteria];
  places.forEach((place, which) => { next[place] = criteria[order[which]!]!; });
  return next;
}
