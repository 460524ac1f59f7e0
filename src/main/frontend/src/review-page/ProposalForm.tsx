import { useEffect, useState } from 'preact/hooks';
import { ATTRIBUTES, attributeLabel, riskBand, riskClass, riskLabel, typeLabel } from '../review/labels';
import { day } from '../review/format';
import type { ReviewType } from '../review/types';
import type { Problem } from '../shared/rest';
import { AffectedIssues } from './AffectedIssues';
import { DraftEffect } from './Effect';
import { biasHint, EstimateTable } from './Estimates';
import { Field, fieldId, LongField, NumberBox, Problems, TextField } from './fields';
import { PlannedFields } from './PlannedFields';
import { type Bias, loadParts, type ProjectParts, projectOf } from './preview';
import type { Draft } from './state';
import { TagField } from './TagField';

const FIELDS = ['title', 'type', 'rationale', 'impact', 'planned'];
const TYPES: ReviewType[] = ['NORMAL', 'EMERGENCY', 'STANDARD'];

interface Props {
  issueKey: string;
  draft: Draft;
  problems: Problem[];
  busy: boolean;
  maySubmit: boolean;
  onChange: (draft: Draft) => void;
  onSave: (thenSubmit: boolean) => void;
  onCancel: () => void;
}

/** The proposal with its impact assessment, as a form. */
export function ProposalForm({ issueKey, draft, problems, busy, maySubmit, onChange, onSave, onCancel }: Props) {
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const parts = useParts(issueKey);
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
      <ReleaseField draft={draft} problems={problems} releases={parts.releases} set={set} />
      <EstimateTable draft={draft} problems={problems} bias={parts.bias} rate={parts.rate} set={set} />
      <DraftEffect issueKey={issueKey} draft={draft} />
      <RiskRow draft={draft} problems={problems} set={set} />
      <QualityRow draft={draft} problems={problems} bias={parts.bias} set={set} />
      <TagField path="impact.components" label={AJS.I18n.getText('tandem.review.field.components')} hint={AJS.I18n.getText('tandem.plan.tag.hint')} problems={problems} values={draft.components} choices={parts.components} onChange={(components) => set({ components })} />
      <AffectedIssues issueKey={issueKey} components={draft.components} values={draft.issues} problems={problems} onChange={(issues) => set({ issues })} />
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

/** The project's components, releases and rate; empty until they are known. */
function useParts(issueKey: string): ProjectParts {
  const [parts, setParts] = useState<ProjectParts>({ components: [], releases: [], bias: [] });
  useEffect(() => {
    let isWanted = true;
    void loadParts(projectOf(issueKey)).then((loaded) => { if (isWanted) setParts(loaded); });
    return () => { isWanted = false; };
  }, [issueKey]);
  return parts;
}

/** Open releases to choose from; what was named before stays, and where none can be listed the name is typed. */
function ReleaseField({ draft, problems, releases, set }: PartProps & { releases: ProjectParts['releases'] }) {
  const label = AJS.I18n.getText('tandem.review.field.release');
  if (releases.length === 0) return <TextField path="impact.release" label={label} problems={problems} value={draft.release} onChange={(release) => set({ release })} />;
  const open = releases.filter((release) => !release.released && !release.archived);
  return (
    <Field path="impact.release" label={label} problems={problems}>
      <select id={fieldId('impact.release')} class="select" value={draft.release} onChange={(event) => set({ release: event.currentTarget.value })}>
        <option value="">{AJS.I18n.getText('tandem.plan.release.none')}</option>
        {open.map((release) => <option value={release.name}>{release.releaseDate ? `${release.name} · ${day(release.releaseDate)}` : release.name}</option>)}
        {draft.release !== '' && !open.some((release) => release.name === draft.release) && <option value={draft.release}>{draft.release}</option>}
      </select>
    </Field>
  );
}

function typeHint(type: ReviewType): string {
  if (type === 'EMERGENCY') return AJS.I18n.getText('tandem.review.type.EMERGENCY.hint');
  return type === 'STANDARD' ? AJS.I18n.getText('tandem.review.type.STANDARD.hint') : AJS.I18n.getText('tandem.review.type.NORMAL.hint');
}

interface PartProps { draft: Draft; problems: Problem[]; set: (change: Partial<Draft>) => void }

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

function QualityRow({ draft, problems, bias, set }: PartProps & { bias: Bias[] }) {
  const toggle = (attribute: string): string[] => (draft.attributes.includes(attribute) ? draft.attributes.filter((one) => one !== attribute) : [...draft.attributes, attribute]);
  return (
    <>
      <div class="tandem-review-columns">
        <Field path="impact.quality.openDefects" label={AJS.I18n.getText('tandem.review.field.defects')} problems={problems} hint={biasHint(bias, 'DEFECTS')}>
          <NumberBox id={fieldId('impact.quality.openDefects')} label={AJS.I18n.getText('tandem.review.field.defects')} value={draft.openDefects} onChange={(openDefects) => set({ openDefects })} />
        </Field>
        <Field path="impact.quality.coveragePoints" label={AJS.I18n.getText('tandem.review.field.coverage')} problems={problems} hint={biasHint(bias, 'COVERAGE')}>
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
