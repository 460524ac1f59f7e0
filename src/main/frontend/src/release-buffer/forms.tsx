import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import { causeLabel } from './labels';
import { addressOf, type Buffer, type Cause, CAUSES, type Line, sent, typed } from './model';
import { Field, Others, problemsOf } from './parts';

interface Props { buffer: Buffer; onDone(): void; onClose(): void }

/** A small form that sends once and shows what the server found wrong. */
function useSending(send: () => Promise<unknown>, onDone: () => void) {
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await send();
      onDone();
    } catch (failure) {
      setProblems(problemsOf(failure));
      setBusy(false);
    }
  };
  return { problems, isBusy, submit: (event: Event) => void submit(event) };
}

function Buttons({ isBusy, label, onClose }: { isBusy: boolean; label: ComponentChildren; onClose(): void }) {
  return (
    <div class="buttons-container">
      <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{label}</button>
      <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.buffer.cancel')}</button>
    </div>
  );
}

/** The first field takes the focus when the form opens. */
function useFirstField() {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return place;
}

/** A line written by hand. */
export function DrawForm({ buffer, onDone, onClose }: Props) {
  const [cause, setCause] = useState<Cause>('HOLD');
  const [amount, setAmount] = useState('');
  const [on, setOn] = useState(buffer.days.today);
  const [issue, setIssue] = useState('');
  const [comment, setComment] = useState('');
  const place = useFirstField();
  const { problems, isBusy, submit } = useSending(() => call('POST', `${addressOf(buffer.project, buffer.release.id)}/draws`, { cause, days: sent(typed(amount)), day: on, comment, issue }), onDone);
  return (
    <form ref={place} class="aui top-label tandem-buffer-form" id="tandem-buffer-draw" onSubmit={submit}>
      <h4>{AJS.I18n.getText('tandem.buffer.draw')}</h4>
      <Others problems={problems} fields={['cause', 'days', 'day', 'issue', 'comment']} />
      <div class="tandem-buffer-fields">
        <Field id="tandem-buffer-cause" name="cause" label={AJS.I18n.getText('tandem.buffer.cause')} problems={problems}>
          <select id="tandem-buffer-cause" class="select" value={cause} onChange={(event) => setCause(event.currentTarget.value as Cause)}>{CAUSES.map((one) => <option key={one} value={one}>{causeLabel(one)}</option>)}</select>
        </Field>
        <Field id="tandem-buffer-days" name="days" label={AJS.I18n.getText('tandem.buffer.days')} hint={AJS.I18n.getText('tandem.buffer.days.hint')} problems={problems}>
          <input id="tandem-buffer-days" class="text" type="text" inputMode="decimal" value={amount} onInput={(event) => setAmount(event.currentTarget.value)} />
        </Field>
        <Field id="tandem-buffer-day" name="day" label={AJS.I18n.getText('tandem.buffer.day')} problems={problems}>
          <input id="tandem-buffer-day" class="text" type="date" max={buffer.days.today} value={on} onInput={(event) => setOn(event.currentTarget.value)} />
        </Field>
        <Field id="tandem-buffer-issue" name="issue" label={AJS.I18n.getText('tandem.buffer.issue')} problems={problems}>
          <input id="tandem-buffer-issue" class="text" type="text" placeholder={`${buffer.project}-1`} value={issue} onInput={(event) => setIssue(event.currentTarget.value)} />
        </Field>
      </div>
      <Field id="tandem-buffer-comment" name="comment" label={AJS.I18n.getText('tandem.buffer.comment')} problems={problems}>
        <textarea id="tandem-buffer-comment" class="textarea" rows={2} maxLength={1000} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      </Field>
      <Buttons isBusy={isBusy} label={AJS.I18n.getText('tandem.buffer.draw.add')} onClose={onClose} />
    </form>
  );
}

/** Takes a line back, with a reason. */
export function ReversalForm({ buffer, line, onDone, onClose }: Props & { line: Line }) {
  const [comment, setComment] = useState('');
  const place = useFirstField();
  const { problems, isBusy, submit } = useSending(() => call('POST', `${addressOf(buffer.project, buffer.release.id)}/draws/${line.id}/reversal`, { comment }), onDone);
  const id = `tandem-buffer-reversal-${line.id}`;
  return (
    <form ref={place} class="aui top-label tandem-buffer-form" onSubmit={submit}>
      <Others problems={problems} fields={['comment']} />
      <Field id={id} name="comment" label={AJS.I18n.getText('tandem.buffer.reverse.why')} problems={problems}>
        <input id={id} class="text full-width-field" type="text" maxLength={1000} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      </Field>
      <Buttons isBusy={isBusy} label={AJS.I18n.getText('tandem.buffer.reverse')} onClose={onClose} />
    </form>
  );
}

/** Another plan in place of the one in force. */
export function PlanForm({ buffer, onDone, onClose }: Props) {
  const [comment, setComment] = useState('');
  const place = useFirstField();
  const { problems, isBusy, submit } = useSending(() => call('POST', `${addressOf(buffer.project, buffer.release.id)}/baseline`, { version: buffer.version, comment }), onDone);
  return (
    <form ref={place} class="aui top-label tandem-buffer-form" id="tandem-buffer-plan" onSubmit={submit}>
      <h3>{AJS.I18n.getText('tandem.buffer.plan.new')}</h3>
      <p>{AJS.I18n.getText('tandem.buffer.plan.new.hint')}</p>
      <Others problems={problems} fields={['comment']} />
      <Field id="tandem-buffer-plan-comment" name="comment" label={AJS.I18n.getText('tandem.buffer.comment')} problems={problems}>
        <textarea id="tandem-buffer-plan-comment" class="textarea" rows={2} maxLength={1000} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      </Field>
      <Buttons isBusy={isBusy} label={AJS.I18n.getText('tandem.buffer.plan.make')} onClose={onClose} />
    </form>
  );
}
