import { useEffect, useRef, useState } from 'preact/hooks';
import { DialogFrame } from '../debt/dialog';
import { Choice, Field, problemsOf } from '../debt/fields';
import { numberOf } from '../debt/format';
import { kindLabel, severityLabel } from '../debt/labels';
import type { BulkChange, Choices } from '../debt/model';
import { problemsIn } from '../debt/tell';
import { useEscape } from '../shared/escape';
import type { Problem } from '../shared/rest';

interface Props {
  count: number;
  choices: Choices;
  onChange(change: BulkChange): Promise<void>;
  onClose(): void;
}

/** Stands for "leave it as it is"; an empty text takes something away. */
const SAME = '*';
const FIELDS = ['severity', 'kind', 'component', 'owner', 'targetRelease', 'likelihood'];

/** Gives several items the same severity, owner and so on; each field that is not touched stays as it is in each item. */
export function BulkForm({ count, choices, onChange, onClose }: Props) {
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEscape(onClose);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);
  const of = (name: string) => problemsOf(problems, name, `change.${name}`);
  const general = problems.filter((problem) => !FIELDS.some((name) => of(name).includes(problem))).map((problem) => problem.message);
  const same = [SAME, AJS.I18n.getText('tandem.debt.bulk.same')] as const;
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label} problems={of(name)}>{(aria) => <Choice aria={aria} value={draft[name] ?? SAME} options={[same, ...options]} onChange={(value) => setDraft({ ...draft, [name]: value })} />}</Field>
  );

  const submit = async (event: Event) => {
    event.preventDefault();
    const change = changeFrom(draft);
    if (change === null) return setProblems([{ code: 'debt.import.number', field: 'likelihood', message: AJS.I18n.getText('tandem.error.debt.import.number', draft.likelihood) }]);
    setBusy(true);
    try {
      await onChange(change);
      onClose();
    } catch (error) {
      setProblems(problemsIn(error));
      setBusy(false);
    }
  };
  const isEmpty = Object.keys(changeFrom(draft) ?? { likelihood: 0 }).length === 0;
  return (
    <form ref={form} class="aui tandem-debt-form" onSubmit={(event) => void submit(event)} noValidate>
      <DialogFrame title={AJS.I18n.getText('tandem.debt.bulk.title', count)} problems={general} footer={
        <>
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy || isEmpty}>{AJS.I18n.getText('tandem.debt.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </>}>
        <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.bulk.help')}</p>
        <div class="tandem-debt-columns">
          {choice('severity', AJS.I18n.getText('tandem.debt.form.severity'), choices.severities.map((severity) => [severity, severityLabel(severity)] as const))}
          {choice('kind', AJS.I18n.getText('tandem.debt.form.kind'), choices.kinds.map((kind) => [kind, kindLabel(kind)] as const))}
          {choice('component', AJS.I18n.getText('tandem.debt.form.component'), [['', AJS.I18n.getText('tandem.debt.form.component.none')], ...choices.components.map((part) => [String(part.id), part.name] as const)])}
        </div>
        <div class="tandem-debt-columns">
          {choice('owner', AJS.I18n.getText('tandem.debt.form.owner'), [['', AJS.I18n.getText('tandem.debt.form.owner.none')], ...choices.people.map((person) => [person.key, person.displayName] as const)])}
          {choice('targetRelease', AJS.I18n.getText('tandem.debt.form.release'), [['', AJS.I18n.getText('tandem.debt.form.release.none')], ...choices.releases.map((release) => [String(release.id), release.name] as const)])}
          <Field label={AJS.I18n.getText('tandem.debt.form.likelihood')} problems={of('likelihood')}>{(aria) => (
            <input {...aria} class="text" type="text" inputMode="decimal" autocomplete="off" placeholder={AJS.I18n.getText('tandem.debt.bulk.same')} value={draft.likelihood ?? ''} onInput={(event) => setDraft({ ...draft, likelihood: event.currentTarget.value })} />)}
          </Field>
        </div>
      </DialogFrame>
    </form>
  );
}

/** What was touched; null when the likelihood is no number. */
export function changeFrom(draft: Record<string, string>): BulkChange | null {
  const { likelihood = '', ...texts } = draft;
  const typed = numberOf(likelihood);
  if (likelihood.trim() !== '' && typed === null) return null;
  const touched = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== SAME)) as BulkChange;
  return typed === null ? touched : { ...touched, likelihood: Math.round(typed * 1e4) / 1e6 };
}
