import { useState } from 'preact/hooks';
import { ATTRIBUTES, attributeLabel, riskBand, riskClass, riskLabel, typeLabel } from '../review/labels';
import { spread } from '../review/format';
import type { ReviewType } from '../review/types';
import type { Problem } from '../shared/rest';
import { Field, fieldId, LongField, NumberBox, Problems, problemsAt, TextField } from './fields';
import { PlannedFields } from './PlannedFields';
import { type Draft, pert } from './state';

const FIELDS = ['title', 'type', 'rationale', 'impact', 'planned'];
const TYPES: ReviewType[] = ['NORMAL', 'EMERGENCY', 'STANDARD'];

interface Props {
  draft: Draft;
  problems: Problem[];
  busy: boolean;
  maySubmit: boolean;
  onChange: (draft: Draft) => void;
  onSave: (thenSubmit: boolean) => void;
  onCancel: () => void;
}

/** The proposal with its impact assessment, as a form. */
export function ProposalForm({ draft, problems, busy, maySubmit, onChange, onSave, onCancel }: Props) {
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <form class="aui top-label tandem-review-form" onSubmit={(event) => { event.preventDefault(); onSave(maySubmit); }}>
      <Problems problems={problems} fields={FIELDS} />
      <TextField path="title" label={AJS.I18n.getText('tandem.review.field.title')} required problems={problems} value={draft.title} onChange={(title) => set({ title })} />
      <Field path="type" label={AJS.I18n.getText('tandem.review.field.type')} problems={problems} hint={typeHint(draft.type)}>
        <select id={fieldId('type')} class="select" value={draft.type} onChange={(event) => set({ type: event.currentTarget.value as ReviewType })}>
          {TYPES.map((type) => <option value={type}>{typeLabel(type)}</option>)}
        </select>
      </Field>
      <LongField path="rationale" label={AJS.I18n.getText('tandem.review.field.rationale')} required problems={problems} rows={4} value={draft.rationale} onChange={(rationale) => set({ rationale })} />
      <h3>{AJS.I18n.getText('tandem.review.impact')}</h3>
      <EstimateTable draft={draft} problems={problems} set={set} />
      <RiskRow draft={draft} problems={problems} set={set} />
      <QualityRow draft={draft} problems={problems} set={set} />
      <div class="tandem-review-columns">
        <TextField path="impact.components" label={AJS.I18n.getText('tandem.review.field.components')} hint={AJS.I18n.getText('tandem.review.field.commas')} problems={problems} value={draft.components} onChange={(components) => set({ components })} />
        <TextField path="impact.issues" label={AJS.I18n.getText('tandem.review.field.issues')} hint={AJS.I18n.getText('tandem.review.field.commas')} problems={problems} value={draft.issues} onChange={(issues) => set({ issues })} />
        <TextField path="impact.release" label={AJS.I18n.getText('tandem.review.field.release')} problems={problems} value={draft.release} onChange={(release) => set({ release })} />
      </div>
      <PlannedFields draft={draft} problems={problems} set={set} />
      <LongField path="impact.rollback" label={AJS.I18n.getText('tandem.review.field.rollback')} problems={problems} rows={2} value={draft.rollback} onChange={(rollback) => set({ rollback })} />
      <Alternatives draft={draft} problems={problems} set={set} />
      <div class="buttons-container">
        <div class="buttons">
          {maySubmit && <button type="submit" class="aui-button aui-button-primary" disabled={busy}>{AJS.I18n.getText('tandem.review.action.save-submit')}</button>}
          <button type="button" id="tandem-review-save" class="aui-button" disabled={busy} onClick={() => onSave(false)}>{AJS.I18n.getText('tandem.review.action.save')}</button>
          <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={onCancel}>{AJS.I18n.getText('tandem.review.action.cancel')}</button>
        </div>
      </div>
    </form>
  );
}

function typeHint(type: ReviewType): string {
  if (type === 'EMERGENCY') return AJS.I18n.getText('tandem.review.type.EMERGENCY.hint');
  return type === 'STANDARD' ? AJS.I18n.getText('tandem.review.type.STANDARD.hint') : AJS.I18n.getText('tandem.review.type.NORMAL.hint');
}

interface PartProps { draft: Draft; problems: Problem[]; set: (change: Partial<Draft>) => void }

function EstimateTable({ draft, problems, set }: PartProps) {
  return (
    <table class="aui tandem-review-estimates">
      <thead><tr>
        <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.review.impact')}</span></th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.low')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.likely')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.high')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.expected')}</th>
      </tr></thead>
      <tbody>
        <EstimateRow path="impact.schedule" label={AJS.I18n.getText('tandem.review.field.schedule')} values={draft.schedule} problems={problems} onChange={(schedule) => set({ schedule })} />
        <EstimateRow path="impact.effort" label={AJS.I18n.getText('tandem.review.field.effort')} values={draft.effort} problems={problems} onChange={(effort) => set({ effort })} />
        <tr>
          <th scope="row"><label for={fieldId('impact.otherCost')}>{AJS.I18n.getText('tandem.review.field.other-cost')}</label></th>
          <td colSpan={4}>
            <NumberBox id={fieldId('impact.otherCost')} label={AJS.I18n.getText('tandem.review.field.other-cost')} value={draft.otherCost} onChange={(otherCost) => set({ otherCost })} />
            {problemsAt(problems, 'impact.otherCost').map((problem) => <div class="error" role="alert">{problem.message}</div>)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

type Three = [string, string, string];

function EstimateRow({ path, label, values, problems, onChange }: { path: string; label: string; values: Three; problems: Problem[]; onChange: (values: Three) => void }) {
  const expected = pert(values);
  const names = [AJS.I18n.getText('tandem.review.field.low'), AJS.I18n.getText('tandem.review.field.likely'), AJS.I18n.getText('tandem.review.field.high')];
  const with_ = (place: number, value: string): Three => values.map((old, index) => (index === place ? value : old)) as Three;
  const own = problemsAt(problems, path);
  return (
    <tr>
      <th scope="row">{label}{own.map((problem) => <div class="error" role="alert">{problem.message}</div>)}</th>
      {['low', 'likely', 'high'].map((point, place) => (
        <td><NumberBox id={fieldId(`${path}.${point}`)} label={`${label}: ${names[place]}`} value={values[place]!} onChange={(value) => onChange(with_(place, value))} /></td>
      ))}
      <td class="tandem-review-expected">{expected ? spread(expected.mean, expected.deviation) : '–'}</td>
    </tr>
  );
}

const STEPS = ['1', '2', '3', '4', '5'];

function likelihoodLabel(step: string): string {
  switch (step) {
    case '1': return AJS.I18n.getText('tandem.review.likelihood.1');
    case '2': return AJS.I18n.getText('tandem.review.likelihood.2');
    case '3': return AJS.I18n.getText('tandem.review.likelihood.3');
    case '4': return AJS.I18n.getText('tandem.review.likelihood.4');
    default: return AJS.I18n.getText('tandem.review.likelihood.5');
  }
}

function consequenceLabel(step: string): string {
  switch (step) {
    case '1': return AJS.I18n.getText('tandem.review.consequence.1');
    case '2': return AJS.I18n.getText('tandem.review.consequence.2');
    case '3': return AJS.I18n.getText('tandem.review.consequence.3');
    case '4': return AJS.I18n.getText('tandem.review.consequence.4');
    default: return AJS.I18n.getText('tandem.review.consequence.5');
  }
}

function RiskRow({ draft, problems, set }: PartProps) {
  const score = draft.likelihood === '' || draft.consequence === '' ? 0 : Number(draft.likelihood) * Number(draft.consequence);
  return (
    <div class="tandem-review-columns">
      <Field path="impact.risk.likelihood" label={AJS.I18n.getText('tandem.review.field.likelihood')} problems={problems}>
        <select id={fieldId('impact.risk.likelihood')} class="select" value={draft.likelihood} onChange={(event) => set({ likelihood: event.currentTarget.value })}>
          <option value="">–</option>
          {STEPS.map((step) => <option value={step}>{`${step} · ${likelihoodLabel(step)}`}</option>)}
        </select>
      </Field>
      <Field path="impact.risk.consequence" label={AJS.I18n.getText('tandem.review.field.consequence')} problems={problems}>
        <select id={fieldId('impact.risk.consequence')} class="select" value={draft.consequence} onChange={(event) => set({ consequence: event.currentTarget.value })}>
          <option value="">–</option>
          {STEPS.map((step) => <option value={step}>{`${step} · ${consequenceLabel(step)}`}</option>)}
        </select>
      </Field>
      <div class="field-group">
        <span class="tandem-review-label">{AJS.I18n.getText('tandem.review.field.risk')}</span>
        <div class="tandem-review-risk" aria-live="polite">
          {score === 0 ? '–' : <><span class={riskClass(riskBand(score))}>{riskLabel(riskBand(score))}</span> {`${draft.likelihood} × ${draft.consequence} = ${score}`}</>}
        </div>
        {problems.filter((problem) => problem.field === 'impact.risk').map((problem) => <div class="error" role="alert">{problem.message}</div>)}
      </div>
    </div>
  );
}

function QualityRow({ draft, problems, set }: PartProps) {
  const toggle = (attribute: string): string[] => (draft.attributes.includes(attribute) ? draft.attributes.filter((one) => one !== attribute) : [...draft.attributes, attribute]);
  return (
    <>
      <div class="tandem-review-columns">
        <Field path="impact.quality.openDefects" label={AJS.I18n.getText('tandem.review.field.defects')} problems={problems}>
          <NumberBox id={fieldId('impact.quality.openDefects')} label={AJS.I18n.getText('tandem.review.field.defects')} value={draft.openDefects} onChange={(openDefects) => set({ openDefects })} />
        </Field>
        <Field path="impact.quality.coveragePoints" label={AJS.I18n.getText('tandem.review.field.coverage')} problems={problems}>
          <NumberBox id={fieldId('impact.quality.coveragePoints')} label={AJS.I18n.getText('tandem.review.field.coverage')} value={draft.coveragePoints} onChange={(coveragePoints) => set({ coveragePoints })} />
        </Field>
        <Field path="impact.quality.debtPersonDays" label={AJS.I18n.getText('tandem.review.field.debt')} problems={problems}>
          <NumberBox id={fieldId('impact.quality.debtPersonDays')} label={AJS.I18n.getText('tandem.review.field.debt')} value={draft.debtPersonDays} onChange={(debtPersonDays) => set({ debtPersonDays })} />
        </Field>
      </div>
      <fieldset class="group">
        <legend><span>{AJS.I18n.getText('tandem.review.field.attributes')}</span></legend>
        <div class="tandem-review-attributes">
          {ATTRIBUTES.map((attribute) => (
            <div class="checkbox">
              <input class="checkbox" type="checkbox" id={fieldId(attribute)} checked={draft.attributes.includes(attribute)} onChange={() => set({ attributes: toggle(attribute) })} />
              <label for={fieldId(attribute)}>{attributeLabel(attribute)}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function Alternatives({ draft, problems, set }: PartProps) {
  const [added, setAdded] = useState(0);
  const change = (index: number, part: Partial<Draft['alternatives'][number]>): void =>
    set({ alternatives: draft.alternatives.map((other, place) => (place === index ? { ...other, ...part } : other)) });
  return (
    <section class="tandem-review-alternatives">
      <h4>{AJS.I18n.getText('tandem.review.field.alternatives')}</h4>
      {draft.alternatives.map((other, index) => (
        <div class="tandem-review-columns" key={`${index}/${added}`}>
          <TextField path={`impact.alternatives[${index}].description`} label={AJS.I18n.getText('tandem.review.field.alternative')} problems={problems} value={other.description} onChange={(description) => change(index, { description })} />
          <TextField path={`impact.alternatives[${index}].whyNot`} label={AJS.I18n.getText('tandem.review.field.why-not')} problems={problems} value={other.whyNot} onChange={(whyNot) => change(index, { whyNot })} />
        </div>
      ))}
      <button type="button" class="aui-button aui-button-link" onClick={() => { setAdded(added + 1); set({ alternatives: [...draft.alternatives, { description: '', whyNot: '' }] }); }}>
        {AJS.I18n.getText('tandem.review.action.add-alternative')}
      </button>
    </section>
  );
}
