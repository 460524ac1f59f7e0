import { useState } from 'preact/hooks';
import type { Problem } from '../shared/rest';
import { groupLabel, limitsLabel, measureLabel, number } from './labels';
import { GROUPS, MEASURES, SCORES, typed } from './model';
import type { Criterion, Group, Measure } from './model';

interface Props { criterion: Criterion; problems: Problem[]; mayEdit: boolean; onChange(criterion: Criterion): void; onMove(by: -1 | 1): void; onRemove: (() => void) | undefined }

const USUAL_LIMITS: Record<Measure, number[]> = { COVERAGE: [80, 70, 50, 30], DUPLICATION: [3, 5, 10, 20], DEBT_RATIO: [5, 10, 20, 50], CHANGE_COUPLING: [10, 20, 35, 50], CHURN: [5, 10, 20, 40] };

/** One criterion: a line, and everything about it when it is opened. */
export function CriterionForm({ criterion, problems, mayEdit, onChange, onMove, onRemove }: Props) {
  const isNew = criterion.key === undefined;
  const set = (change: Partial<Criterion>): void => onChange({ ...criterion, ...change });
  return (
    <details class="tandem-scorecard-criterion" open={isNew || problems.length > 0} data-criterion={criterion.key ?? 'new'}>
      <summary>
        <strong>{criterion.name || AJS.I18n.getText('tandem.scorecard.criteria.new')}</strong>{' '}
        <span class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.weight', number(criterion.weight))}
          {' · '}{criterion.measure ? AJS.I18n.getText('tandem.scorecard.source.measured', measureLabel(criterion.measure)) : AJS.I18n.getText('tandem.scorecard.source.people')}
          {' · '}{AJS.I18n.getText('tandem.scorecard.validity', criterion.validityDays)}</span>
      </summary>
      {problems.map((problem) => <div key={problem.message} class="error" role="alert">{problem.message}</div>)}
      {mayEdit ? <Fields criterion={criterion} set={set} /> : <Reading criterion={criterion} />}
      {mayEdit && (
        <p class="tandem-scorecard-tools">
          {!criterion.retired && <><button type="button" class="aui-button aui-button-link" onClick={() => onMove(-1)}>{AJS.I18n.getText('tandem.scorecard.criteria.up')}</button>
            <button type="button" class="aui-button aui-button-link" onClick={() => onMove(1)}>{AJS.I18n.getText('tandem.scorecard.criteria.down')}</button></>}
          {onRemove ? <button type="button" class="aui-button aui-button-link" onClick={onRemove}>{AJS.I18n.getText('tandem.scorecard.criteria.remove')}</button>
            : <button type="button" class="aui-button aui-button-link" onClick={() => set({ retired: !criterion.retired })}>
              {criterion.retired ? AJS.I18n.getText('tandem.scorecard.criteria.restore') : AJS.I18n.getText('tandem.scorecard.criteria.retire')}</button>}
        </p>)}
    </details>
  );
}

function Reading({ criterion }: { criterion: Criterion }) {
  return (
    <>
      <p>{criterion.question}</p>
      <ol>{criterion.anchors.map((anchor) => <li key={anchor}>{anchor}</li>)}</ol>
      {criterion.measure && <p class="tandem-scorecard-quiet">{limitsLabel(criterion)}</p>}
    </>
  );
}

function Fields({ criterion, set }: { criterion: Criterion; set(change: Partial<Criterion>): void }) {
  const choose = (measure: Measure | ''): void => {
    const { limits: _, ...rest } = criterion;
    set({ ...rest, measure, ...(measure ? { limits: USUAL_LIMITS[measure] } : {}) });
  };
  return (
    <div class="tandem-scorecard-fields">
      <label>{AJS.I18n.getText('tandem.scorecard.field.name')} <input class="text" name="name" maxLength={80} value={criterion.name} onInput={(event) => set({ name: event.currentTarget.value })} /></label>
      <label>{AJS.I18n.getText('tandem.scorecard.field.question')} <input class="text long-field" name="question" maxLength={300} value={criterion.question} onInput={(event) => set({ question: event.currentTarget.value })} /></label>
      {SCORES.map((score) => (
        <label key={score}>{AJS.I18n.getText('tandem.scorecard.field.anchor', score)} <input class="text long-field" name={`anchor-${score}`} maxLength={300} value={criterion.anchors[score - 1] ?? ''}
          onInput={(event) => set({ anchors: criterion.anchors.map((anchor, place) => (place === score - 1 ? event.currentTarget.value : anchor)) })} /></label>))}
      <div class="tandem-scorecard-row">
        <label>{AJS.I18n.getText('tandem.scorecard.field.group')} <select class="select" name="group" value={criterion.group} onChange={(event) => set({ group: event.currentTarget.value as Group })}>
          {GROUPS.map((group) => <option key={group} value={group}>{groupLabel(group)}</option>)}</select></label>
        <NumberField name="weight" label={AJS.I18n.getText('tandem.scorecard.field.weight')} value={criterion.weight} onNumber={(weight) => set({ weight })} />
        <NumberField name="validityDays" label={AJS.I18n.getText('tandem.scorecard.field.validity')} value={criterion.validityDays} onNumber={(validityDays) => set({ validityDays })} />
        <label>{AJS.I18n.getText('tandem.scorecard.field.measure')} <select class="select" name="measure" value={criterion.measure} onChange={(event) => choose(event.currentTarget.value as Measure | '')}>
          <option value="">{AJS.I18n.getText('tandem.scorecard.source.people')}</option>{MEASURES.map((measure) => <option key={measure} value={measure}>{measureLabel(measure)}</option>)}</select></label>
      </div>
      {criterion.limits && (
        <div role="group" class="tandem-scorecard-row" aria-labelledby={`tandem-scorecard-limits-${criterion.key ?? 'new'}`}><p id={`tandem-scorecard-limits-${criterion.key ?? 'new'}`}>{criterion.measure === 'COVERAGE' ? AJS.I18n.getText('tandem.scorecard.field.limits.from') : AJS.I18n.getText('tandem.scorecard.field.limits.to')}</p>
          {criterion.limits.map((limit, index) => <NumberField key={index} name={`limit-${5 - index}`} label={String(5 - index)} value={limit}
            onNumber={(value) => set({ limits: criterion.limits!.map((one, place) => (place === index ? value : one)) })} />)}
        </div>)}
    </div>
  );
}

/** A number with a comma or a point; NaN while there is none. */
export function NumberField({ name, label, value, onNumber }: { name: string; label: string; value: number; onNumber(value: number): void }) {
  const [text, setText] = useState(() => (Number.isFinite(value) ? String(value) : ''));
  const [seen, setSeen] = useState(value);
  // Changed from outside: another measure brings its own limits.
  if (seen !== value && !(Number.isNaN(seen) && Number.isNaN(value)) && typed(text) !== value) {
    setSeen(value);
    setText(Number.isFinite(value) ? String(value) : '');
  }
  return <label>{label} <input class="text short-field" name={name} inputMode="decimal" value={text} onInput={(event) => { setText(event.currentTarget.value); const next = typed(event.currentTarget.value); setSeen(next); onNumber(next); }} /></label>;
}
