import { useEffect, useRef, useState } from 'preact/hooks';
import { Combobox } from '../shared/combobox';
import { useEscape } from '../shared/escape';
import { findPeople } from '../shared/people';
import type { Option } from '../shared/people';
import type { Problem } from '../shared/rest';
import { DialogFrame } from './dialog';
import { bodyFrom, draftOf, malformed } from './draft';
import type { Draft, Prefill } from './draft';
import { Choice, DayInput, Errors, Field, problemsOf, useFieldId } from './fields';
import { number, numberOf } from './format';
import { decisionLabel, kindLabel, severityLabel } from './labels';
import { preview } from './model';
import type { Choices, Debt, DebtBody, DecisionState } from './model';
import { get, list, NO_FILTERS, save } from './requests';
import { problemsIn } from './tell';
import { WsjfFields } from './WsjfFields';

export interface FormProps {
  debt: Debt | null;
  prefill: Prefill;
  choices: Choices;
  /** What records a new item instead of the register's own call. */
  save?(body: DebtBody): Promise<Debt>;
  onSaved(debt: Debt): void;
  onCancel(): void;
}

const PLACED = ['title', 'description', 'component', 'kind', 'severity', 'principal', 'interest', 'likelihood', 'owner', 'targetRelease', 'issues', 'decision', 'wsjf', 'dependsOn'];

/** Records or changes one item; problems the server finds stand beside their fields, and nothing typed is lost without a question. */
export function DebtForm({ debt, prefill, choices, save: record, onSaved, onCancel }: FormProps) {
  const first = useRef(draftOf(debt, prefill));
  const [draft, setDraft] = useState(first.current);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const key = useRef(`${Date.now()}-${Math.random()}`);
  const form = useRef<HTMLFormElement>(null);
  const principalId = useFieldId();
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const text = (name: 'title' | 'description' | 'low' | 'likely' | 'high' | 'interest' | 'likelihood' | 'issues' | 'reason') => ({
    value: draft[name], onInput: (event: Event) => set({ [name]: (event.target as HTMLInputElement).value }),
  });
  const decimal = { class: 'text', type: 'text', inputMode: 'decimal', autocomplete: 'off' } as const;
  const of = (...names: string[]) => problemsOf(problems, ...names);
  const general = problems.filter((problem) => !of(...PLACED).includes(problem)).map((problem) => problem.message);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first.current);
  const leave = () => (isChanged && !isBusy ? setLeaving(true) : onCancel());
  useEscape(isLeaving ? () => setLeaving(false) : leave);
  useUnsavedGuard(isChanged && !isBusy);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);
  useTitles(debt, (dependsOn) => {
    first.current = { ...first.current, dependsOn };
    set({ dependsOn });
  });

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = malformed(draft);
    if (wrong.length > 0) return setProblems(wrong);
    setBusy(true);
    try {
      const body = bodyFrom(draft, debt, prefill);
      onSaved(await (record ? record(body) : save(debt?.id ?? null, body, key.current)));
    } catch (error) {
      setProblems(problemsIn(error));
      setBusy(false);
    }
  };

  const states: DecisionState[] = debt === null ? ['OPEN', 'PLANNED', 'IN_REPAYMENT', 'ACCEPTED'] : [debt.decision.state, ...choices.decisions[debt.decision.state].filter((state) => state !== debt.decision.state)];
  const principal = of('principal');
  const invalid = principal.length > 0 ? 'true' : undefined;
  return (
    <form ref={form} class="aui tandem-debt-form" onSubmit={(event) => void submit(event)} noValidate>
      <DialogFrame title={debt === null ? AJS.I18n.getText('tandem.debt.form.title.new') : AJS.I18n.getText('tandem.debt.form.title.edit')} problems={general}
        hint={isLeaving && <Leaving onStay={() => setLeaving(false)} onLeave={onCancel} />}
        footer={
          <>
            <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.debt.form.save')}</button>
            <button type="button" class="aui-button aui-button-link" onClick={leave}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
          </>}>
        <Field label={AJS.I18n.getText('tandem.debt.form.name')} problems={of('title')} isRequired>{(aria) => <input {...aria} class="text long-field" type="text" maxLength={255} required {...text('title')} />}</Field>
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.component')} problems={of('component')}>{(aria) => (
            <Choice aria={aria} value={draft.component} onChange={(component) => set({ component })}
              options={[['', AJS.I18n.getText('tandem.debt.form.component.none')], ...choices.components.map((part) => [String(part.id), part.name] as const)]} />)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.kind')} problems={of('kind')}>{(aria) => (
            <Choice aria={aria} value={draft.kind} options={choices.kinds.map((kind) => [kind, kindLabel(kind)] as const)} onChange={(kind) => set({ kind })} />)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.severity')} problems={of('severity')}>{(aria) => (
            <Choice aria={aria} value={draft.severity} options={choices.severities.map((severity) => [severity, severityLabel(severity)] as const)} onChange={(severity) => set({ severity })} />)}
          </Field>
        </div>
        <div class="tandem-debt-cost" role="group" aria-labelledby={principalId}>
          <div class="tandem-debt-legend" id={principalId}>{AJS.I18n.getText('tandem.debt.form.principal')}</div>
          <div class="tandem-debt-columns">
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.low')}>{(aria) => <input {...aria} aria-invalid={invalid} {...decimal} {...text('low')} />}</Field>
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.likely')} isRequired>{(aria) => <input {...aria} aria-invalid={invalid} {...decimal} required {...text('likely')} />}</Field>
            <Field label={AJS.I18n.getText('tandem.debt.form.principal.high')}>{(aria) => <input {...aria} aria-invalid={invalid} {...decimal} {...text('high')} />}</Field>
          </div>
          <Errors problems={principal} />
          <div class="description">{AJS.I18n.getText('tandem.debt.form.principal.help')}</div>
        </div>
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.interest')} help={AJS.I18n.getText('tandem.debt.form.interest.help')} problems={of('interest')}>{(aria) => <input {...aria} {...decimal} {...text('interest')} />}</Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.likelihood')} help={AJS.I18n.getText('tandem.debt.form.likelihood.help')} problems={of('likelihood')}>{(aria) => <input {...aria} {...decimal} {...text('likelihood')} />}</Field>
        </div>
        <p class="tandem-debt-preview" role="status">{previewOf(draft)}</p>
        <WsjfFields draft={draft} isOpen={choices.method === 'WSJF' || draft.size !== ''} problems={of('wsjf')} onChange={set} />
        <div class="tandem-debt-columns">
          <Field label={AJS.I18n.getText('tandem.debt.form.owner')} problems={of('owner')}>{(aria) => (
            <Combobox {...aria} label={AJS.I18n.getText('tandem.debt.form.owner')} isSingle chosen={draft.owner} find={(query) => findOwner(choices, prefill.project, query)} onChange={(owner) => set({ owner })} />)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.release')} problems={of('targetRelease')}>{(aria) => (
            <Choice aria={aria} value={draft.release} onChange={(release) => set({ release })}
              options={[['', AJS.I18n.getText('tandem.debt.form.release.none')], ...choices.releases.map((release) => [String(release.id), release.name] as const)]} />)}
          </Field>
          <Field label={AJS.I18n.getText('tandem.debt.form.decision')} problems={of('decision.state')}>{(aria) => (
            <Choice aria={aria} value={draft.state} options={states.map((state) => [state, decisionLabel(state)] as const)} onChange={(state) => set({ state })} />)}
          </Field>
        </div>
        {(draft.state !== 'OPEN' || draft.reason !== '') && (
          <div class="tandem-debt-columns tandem-debt-columns-wide">
            <Field label={AJS.I18n.getText('tandem.debt.form.reason')} problems={of('decision.reason')} isRequired={draft.state === 'ACCEPTED'}>{(aria) => <input {...aria} class="text" type="text" {...text('reason')} />}</Field>
            {draft.state === 'ACCEPTED' && <Field label={AJS.I18n.getText('tandem.debt.form.until')} problems={of('decision.until')} isRequired>{(aria) => <DayInput aria={aria} value={draft.until} onInput={(until) => set({ until })} />}</Field>}
          </div>)}
        <Field label={AJS.I18n.getText('tandem.debt.form.depends')} help={AJS.I18n.getText('tandem.debt.form.depends.help')} problems={of('dependsOn')}>{(aria) => (
          <Combobox {...aria} label={AJS.I18n.getText('tandem.debt.form.depends')} placeholder={AJS.I18n.getText('tandem.debt.form.depends.type')} chosen={draft.dependsOn} find={(query) => findItems(prefill.project, query, debt?.id)} onChange={(dependsOn) => set({ dependsOn })} />)}
        </Field>
        <Field label={AJS.I18n.getText('tandem.debt.form.issues')} help={AJS.I18n.getText('tandem.debt.form.issues.help')} problems={of('issues')}>{(aria) => <input {...aria} class="text long-field" type="text" {...text('issues')} />}</Field>
        <Field label={AJS.I18n.getText('tandem.debt.form.description')} problems={of('description')}>{(aria) => <textarea {...aria} class="textarea long-field" rows={4} {...text('description')} />}</Field>
      </DialogFrame>
    </form>
  );
}

function Leaving({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="tandem-debt-leaving" role="alertdialog" aria-label={AJS.I18n.getText('tandem.debt.form.unsaved')}>
      <span>{AJS.I18n.getText('tandem.debt.form.unsaved')}</span>
      <button type="button" ref={stay} class="aui-button" onClick={onStay}>{AJS.I18n.getText('tandem.debt.form.unsaved.stay')}</button>
      <button type="button" class="aui-button aui-button-link" onClick={onLeave}>{AJS.I18n.getText('tandem.debt.form.unsaved.leave')}</button>
    </div>
  );
}

/** The browser asks before it leaves a page with something typed in it. */
function useUnsavedGuard(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
}

/** Gives the dependencies their titles once they are known; one that cannot be read keeps its number. */
function useTitles(debt: Debt | null, onFound: (dependsOn: Option[]) => void): void {
  useEffect(() => {
    if (debt === null || debt.dependsOn.length === 0) return;
    void Promise.all(debt.dependsOn.map((id) => get(id).then((other) => ({ key: String(id), displayName: other.title }), () => ({ key: String(id), displayName: `#${id}` })))).then(onFound);
  }, []);
}

/** The people of the writing roles first; whoever else Jira knows once something is typed. */
async function findOwner(choices: Choices, project: string, query: string): Promise<Option[]> {
  const wanted = query.trim().toLowerCase();
  const near = choices.people.filter((person) => person.displayName.toLowerCase().includes(wanted)).map(({ key, displayName }) => ({ key, displayName }));
  if (wanted === '' && near.length > 0) return near;
  const others = await findPeople(project, query);
  return [...near, ...others.filter((other) => !near.some((person) => person.key === other.key))];
}

async function findItems(project: string, text: string, self: number | undefined): Promise<Option[]> {
  try {
    const found = await list({ project, ...NO_FILTERS, q: text.trim(), sort: '-priority', start: 0 }, 10);
    return found.values.filter((item) => item.id !== self).map((item) => ({ key: String(item.id), displayName: item.title, hint: item.component?.name ?? kindLabel(item.kind) }));
  } catch {
    return [];
  }
}

function previewOf(draft: Draft): string {
  const likely = numberOf(draft.likely);
  if (likely === null || likely <= 0) return AJS.I18n.getText('tandem.debt.form.preview.none');
  const { priority, payback } = preview(numberOf(draft.low) ?? likely, likely, numberOf(draft.high) ?? likely, numberOf(draft.interest) ?? 0, (numberOf(draft.likelihood) ?? 0) / 100);
  return payback === null ? AJS.I18n.getText('tandem.debt.form.preview.never') : AJS.I18n.getText('tandem.debt.form.preview', number(priority, 3), number(payback, 1));
}
