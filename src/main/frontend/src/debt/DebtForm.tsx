import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { RestError } from '../shared/rest';
import type { Problem } from '../shared/rest';
import { decisionLabel, kindLabel, number, severityLabel } from './labels';
import { bodyOf, preview } from './model';
import type { Choices, Debt, DebtBody, DecisionState, Kind, Severity } from './model';
import { save } from './requests';

let fields = 0;

// Preact's own ids are unique within one root only, and a page holds several.
function useFieldId(): string {
  const id = useRef('');
  if (id.current === '') id.current = `tandem-debt-field-${++fields}`;
  return id.current;
}

/** What a new item starts with. */
export interface Prefill {
  project: string;
  title?: string;
  component?: string;
  issues?: string[];
}

export interface FormProps {
  debt: Debt | null;
  prefill: Prefill;
  choices: Choices;
  /** The decision to start with when it is why the form was opened. */
  decision?: DecisionState;
  onSaved(debt: Debt): void;
  onCancel(): void;
  onDelete?(debt: Debt): void;
}

/** The fields as somebody types them. */
interface Draft {
  title: string;
  description: string;
  component: string;
  kind: Kind;
  severity: Severity;
  low: string;
  likely: string;
  high: string;
  interest: string;
  likelihood: string;
  owner: string;
  release: string;
  issues: string;
  state: DecisionState;
  reason: string;
  until: string;
}

function draftOf(debt: Debt | null, prefill: Prefill, decision: DecisionState | undefined): Draft {
  if (debt === null) {
    return {
      title: prefill.title ?? '', description: '', component: prefill.component ?? '', kind: 'CODE', severity: 'MEDIUM', low: '', likely: '', high: '', interest: '', likelihood: '100',
      owner: '', release: '', issues: (prefill.issues ?? []).join(', '), state: 'OPEN', reason: '', until: '',
    };
  }
  const isExact = debt.principal.low === debt.principal.likely && debt.principal.high === debt.principal.likely;
  return {
    title: debt.title, description: debt.description, component: debt.component === null ? '' : String(debt.component.id), kind: debt.kind, severity: debt.severity,
    low: isExact ? '' : String(debt.principal.low), likely: String(debt.principal.likely), high: isExact ? '' : String(debt.principal.high), interest: String(debt.interest),
    likelihood: String(Math.round(debt.likelihood * 1000) / 10), owner: debt.owner?.key ?? '', release: debt.targetRelease === null ? '' : String(debt.targetRelease.id),
    issues: debt.issues.map((issue) => issue.key).join(', '), state: decision ?? debt.decision.state, reason: decision ? '' : debt.decision.reason, until: decision ? '' : debt.decision.until ?? '',
  };
}

function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(value) ? null : value;
}

function bodyFrom(draft: Draft, debt: Debt | null, prefill: Prefill): DebtBody {
  const likelihood = numberOf(draft.likelihood);
  const body: DebtBody = {
    ...(debt === null ? { project: prefill.project } : bodyOf(debt)),
    component: draft.component || null, title: draft.title, description: draft.description, kind: draft.kind, severity: draft.severity,
    principal: { low: numberOf(draft.low), likely: numberOf(draft.likely), high: numberOf(draft.high) },
    interest: numberOf(draft.interest), likelihood: likelihood === null ? null : likelihood / 100,
    owner: draft.owner || null, targetRelease: draft.release || null, issues: draft.issues.split(/[\s,;，；]+/).filter((key) => key !== ''),
  };
  const before = debt?.decision;
  const isDecided = debt === null ? draft.state !== 'OPEN' : before!.state !== draft.state || before!.reason !== draft.reason || (draft.state === 'ACCEPTED' && before!.until !== draft.until);
  return isDecided ? { ...body, decision: { state: draft.state, reason: draft.reason, until: draft.state === 'ACCEPTED' ? draft.until || null : null } } : body;
}

/** Records or changes one item; problems the server finds stand beside their fields. */
export function DebtForm({ debt, prefill, choices, decision, onSaved, onCancel, onDelete }: FormProps) {
  const [draft, setDraft] = useState(() => draftOf(debt, prefill, decision));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isSure, setSure] = useState(false);
  const key = useRef(`${Date.now()}-${Math.random()}`);
  const headingId = useFieldId();
  const principalId = useFieldId();
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const text = (name: keyof Draft) => ({ value: draft[name], onInput: (event: Event) => set({ [name]: (event.target as HTMLInputElement).value }) });
  const of = (...fields: string[]) => problems.filter((problem) => problem.field !== undefined && fields.some((field) => problem.field === field || problem.field!.startsWith(`${field}.`)));
  const shown = ['title', 'description', 'component', 'kind', 'severity', 'principal', 'interest', 'likelihood', 'owner', 'targetRelease', 'issues', 'decision'];
  const general = problems.filter((problem) => of(...shown).indexOf(problem) < 0);

  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      onSaved(await save(debt?.id ?? null, bodyFrom(draft, debt, prefill), key.current));
    } catch (error) {
      setProblems(error instanceof RestError ? error.problems : [{ code: 'unknown', message: String(error) }]);
      setBusy(false);
    }
  };

  const states: DecisionState[] = debt === null ? ['OPEN', 'PLANNED', 'IN_REPAYMENT', 'ACCEPTED'] : [debt.decision.state, ...choices.decisions[debt.decision.state].filter((state) => state !== debt.decision.state)];
  return (
    <form class="aui tandem-debt-form" onSubmit={submit} aria-labelledby={headingId} noValidate>
      <header class="aui-dialog2-header">
        <h1 class="aui-dialog2-header-main" id={headingId}>{debt === null ? AJS.I18n.getText('tandem.debt.form.title.new') : decision ? AJS.I18n.getText('tandem.debt.form.title.decide') : AJS.I18n.getText('tandem.debt.form.title.edit')}</h1>
      </header>
      <div class="aui-dialog2-content">
        {general.length > 0 && <div class="aui-message aui-message-error" role="alert">{general.map((problem) => <p key={problem.code}>{problem.message}</p>)}</div>}
        <Field label={AJS.I18n.getText('tandem.debt.form.name')} problems={of('title')} isRequired>{(id) => <input id={id} class="text long-field" type="text" maxLength={255} required {...text('title')} />}</Field>
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.component')} problems={of('component')}>{(id) => (
            <select id={id} class="select" value={draft.component} onChange={(event) => set({ component: event.currentTarget.value })}>
              <option value="">{AJS.I18n.getText('tandem.debt.form.component.none')}</option>
              {choices.components.map((part) => <option key={part.id} value={String(part.id)}>{part.name}</option>)}
            </select>)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.kind')} problems={of('kind')}>{(id) => (
            <select id={id} class="select" value={draft.kind} onChange={(event) => set({ kind: event.currentTarget.value as Kind })}>
              {choices.kinds.map((kind) => <option key={kind} value={kind}>{kindLabel(kind)}</option>)}
            </select>)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.severity')} problems={of('severity')}>{(id) => (
            <select id={id} class="select" value={draft.severity} onChange={(event) => set({ severity: event.currentTarget.value as Severity })}>
              {choices.severities.map((severity) => <option key={severity} value={severity}>{severityLabel(severity)}</option>)}
            </select>)}
          </Field>
        </div>
        <div class="tandem-debt-cost" role="group" aria-labelledby={principalId}>
          <div class="tandem-debt-legend" id={principalId}>{AJS.I18n.getText('tandem.debt.form.principal')}</div>
          <div class="tandem-debt-columns">
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.low')} problems={[]}>{(id) => <input id={id} class="text" type="text" inputMode="decimal" {...text('low')} />}</Field>
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.likely')} problems={[]} isRequired>{(id) => <input id={id} class="text" type="text" inputMode="decimal" required {...text('likely')} />}</Field>
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.high')} problems={[]}>{(id) => <input id={id} class="text" type="text" inputMode="decimal" {...text('high')} />}</Field>
          </div>
          <Errors problems={of('principal')} />
          <div class="description">{AJS.I18n.getText('tandem.debt.form.principal.help')}</div>
        </div>
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.interest')} help={AJS.I18n.getText('tandem.debt.form.interest.help')} problems={of('interest')}>{(id) => <input id={id} class="text" type="text" inputMode="decimal" {...text('interest')} />}</Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.likelihood')} help={AJS.I18n.getText('tandem.debt.form.likelihood.help')} problems={of('likelihood')}>{(id) => <input id={id} class="text" type="text" inputMode="decimal" {...text('likelihood')} />}</Field>
        </div>
        <p class="tandem-debt-preview" role="status">{previewOf(draft)}</p>
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.owner')} problems={of('owner')}>{(id) => (
            <select id={id} class="select" value={draft.owner} onChange={(event) => set({ owner: event.currentTarget.value })}>
              <option value="">{AJS.I18n.getText('tandem.debt.form.owner.none')}</option>
              {withOwner(choices, debt).map((person) => <option key={person.key} value={person.key}>{person.displayName}</option>)}
            </select>)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.release')} problems={of('targetRelease')}>{(id) => (
            <select id={id} class="select" value={draft.release} onChange={(event) => set({ release: event.currentTarget.value })}>
              <option value="">{AJS.I18n.getText('tandem.debt.form.release.none')}</option>
              {choices.releases.map((release) => <option key={release.id} value={String(release.id)}>{release.name}</option>)}
            </select>)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.decision')} problems={of('decision.state')}>{(id) => (
            <select id={id} class="select" value={draft.state} onChange={(event) => set({ state: event.currentTarget.value as DecisionState })}>
              {states.map((state) => <option key={state} value={state}>{decisionLabel(state)}</option>)}
            </select>)}
          </Field>
        </div>
        {(draft.state !== 'OPEN' || draft.reason !== '') && (
          <div class="tandem-debt-columns tandem-debt-columns-wide">
            <Field label={AJS.I18n.getText('tandem.debt.form.reason')} problems={of('decision.reason')} isRequired={draft.state === 'ACCEPTED'}>{(id) => <input id={id} class="text" type="text" {...text('reason')} />}</Field>
            {draft.state === 'ACCEPTED' && <Field label={AJS.I18n.getText('tandem.debt.form.until')} problems={of('decision.until')} isRequired>{(id) => <input id={id} class="text" type="date" {...text('until')} />}</Field>}
          </div>)}
        <Field label={AJS.I18n.getText('tandem.debt.form.issues')} help={AJS.I18n.getText('tandem.debt.form.issues.help')} problems={of('issues')}>{(id) => <input id={id} class="text long-field" type="text" {...text('issues')} />}</Field>
        <Field label={AJS.I18n.getText('tandem.debt.form.description')} problems={of('description')}>{(id) => <textarea id={id} class="textarea long-field" rows={4} {...text('description')} />}</Field>
      </div>
      <footer class="aui-dialog2-footer">
        <div class="aui-dialog2-footer-actions">
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.debt.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={onCancel}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </div>
        {debt !== null && onDelete && (
          <div class="aui-dialog2-footer-hint">
            <button type="button" class="aui-button aui-button-link" onClick={() => (isSure ? onDelete(debt) : setSure(true))}>{isSure ? AJS.I18n.getText('tandem.debt.form.delete.sure') : AJS.I18n.getText('tandem.debt.form.delete')}</button>
          </div>)}
      </footer>
    </form>
  );
}

function previewOf(draft: Draft): string {
  const likely = numberOf(draft.likely);
  if (likely === null || likely <= 0) return AJS.I18n.getText('tandem.debt.form.preview.none');
  const { priority, payback } = preview(numberOf(draft.low) ?? likely, likely, numberOf(draft.high) ?? likely, numberOf(draft.interest) ?? 0, (numberOf(draft.likelihood) ?? 0) / 100);
  return payback === null ? AJS.I18n.getText('tandem.debt.form.preview.never') : AJS.I18n.getText('tandem.debt.form.preview', number(priority, 3), number(payback, 1));
}

/** The project's people, and the present owner even when they left the roles. */
function withOwner(choices: Choices, debt: Debt | null) {
  const owner = debt?.owner;
  return owner && !choices.people.some((person) => person.key === owner.key) ? [...choices.people, owner] : choices.people;
}

interface FieldProps {
  label: string;
  help?: string;
  problems: Problem[];
  isRequired?: boolean;
  children(id: string): ComponentChildren;
}

function Field({ label, help, problems, isRequired, children }: FieldProps) {
  const id = useFieldId();
  return (
    <div class="field-group">
      <label for={id}>{label}{isRequired && <span class="tandem-debt-required" aria-hidden="true">*</span>}</label>
      {children(id)}
      <Errors problems={problems} />
      {help && <div class="description">{help}</div>}
    </div>
  );
}

function Errors({ problems }: { problems: Problem[] }) {
  return <>{problems.map((problem) => <div class="error" role="alert" key={problem.code + problem.message}>{problem.message}</div>)}</>;
}
