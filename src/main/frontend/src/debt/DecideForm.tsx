import { useEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from '../shared/escape';
import type { Problem } from '../shared/rest';
import { DialogFrame, openDialog } from './dialog';
import { Choice, DayInput, Field, problemsOf } from './fields';
import { decisionLabel } from './labels';
import type { DecisionBody, DecisionState } from './model';
import { problemsIn } from './tell';

export interface DecideProps {
  title: string;
  /** What the decision is about: one title, or how many items. */
  about: string;
  states: DecisionState[];
  state: DecisionState;
  reason?: string;
  until?: string;
  /** Saves the decision; what it throws is shown in the dialog, which stays open. */
  onDecide(decision: DecisionBody): Promise<void>;
}

/** Asks what was decided, why, and for an acceptance until when. */
export function openDecide(props: DecideProps, orElse?: string): void {
  openDialog('medium', props.title, (close) => <DecideForm {...props} onClose={close} />, orElse);
}

export function DecideForm({ title, about, states, state: first, reason: firstReason = '', until: firstUntil = '', onDecide, onClose }: DecideProps & { onClose(): void }) {
  const [state, setState] = useState(first);
  const [reason, setReason] = useState(firstReason);
  const [until, setUntil] = useState(firstUntil);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEscape(onClose);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);
  const isAcceptance = state === 'ACCEPTED';
  const of = (name: string) => problemsOf(problems, `decision.${name}`, name);
  const general = problems.filter((problem) => !['state', 'reason', 'until'].some((name) => of(name).includes(problem))).map((problem) => problem.message);

  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onDecide({ state, reason, until: isAcceptance ? until || null : null });
      onClose();
    } catch (error) {
      setProblems(problemsIn(error));
      setBusy(false);
    }
  };
  return (
    <form ref={form} class="aui tandem-debt-form" onSubmit={(event) => void submit(event)} noValidate>
      <DialogFrame title={title} problems={general} footer={
        <>
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.debt.form.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </>}>
        <p class="tandem-debt-about">{about}</p>
        {states.length > 1 && <Field label={AJS.I18n.getText('tandem.debt.form.decision')} problems={of('state')}>{(aria) => <Choice aria={aria} value={state} options={states.map((one) => [one, decisionLabel(one)] as const)} onChange={(chosen) => setState(chosen)} />}</Field>}
        <Field label={AJS.I18n.getText('tandem.debt.form.reason')} problems={of('reason')} isRequired={isAcceptance} help={isAcceptance ? AJS.I18n.getText('tandem.debt.form.reason.help') : undefined}>{(aria) => (
          <textarea {...aria} class="textarea" rows={3} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />)}
        </Field>
        {isAcceptance && (
          <Field label={AJS.I18n.getText('tandem.debt.form.until')} problems={of('until')} isRequired help={AJS.I18n.getText('tandem.debt.form.until.help')}>{(aria) => <DayInput aria={aria} value={until} onInput={setUntil} />}</Field>)}
      </DialogFrame>
    </form>
  );
}
