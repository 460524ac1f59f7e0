import { useEffect, useRef, useState } from 'preact/hooks';
import { Field, Others, problemsOf } from '../release-buffer/parts';
import { call, type Problem } from '../shared/rest';
import { releaseLabel } from './labels';
import type { Baseline, Release } from './model';

interface Props { project: string; release: Release; isFirst: boolean; onDone(taken: Baseline): void; onClose(): void }

/** Takes a baseline of a release as it is now. The same form sent twice takes one. */
export function TakeForm({ project, release, isFirst, onDone, onClose }: Props) {
  const [name, setName] = useState('');
  const [comment, setComment] = useState('');
  const [isCurrent, setCurrent] = useState(true);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const once = useRef(newKey());
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      onDone(await call<Baseline>('POST', '/baselines', { project, release: release.id, name, comment, current: isFirst || isCurrent }, { 'Idempotency-Key': once.current }));
    } catch (failure) {
      once.current = newKey();
      setProblems(problemsOf(failure));
      setBusy(false);
    }
  };
  return (
    <form ref={place} class="aui top-label tandem-baseline-form" id="tandem-baseline-take" onSubmit={(event) => void submit(event)}>
      <h3>{AJS.I18n.getText('tandem.baseline.take.of', releaseLabel(release))}</h3>
      <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.take.hint')}</p>
      <Others problems={problems} fields={['name', 'comment']} />
      <Field id="tandem-baseline-name" name="name" label={AJS.I18n.getText('tandem.baseline.name.label')} problems={problems}>
        <input id="tandem-baseline-name" class="text" type="text" maxLength={100} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </Field>
      <Field id="tandem-baseline-comment" name="comment" label={AJS.I18n.getText('tandem.baseline.comment')} problems={problems}>
        <textarea id="tandem-baseline-comment" class="textarea" rows={2} maxLength={1000} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      </Field>
      {!isFirst && (
        <div class="field-group checkbox tandem-baseline-check">
          <input id="tandem-baseline-choose" class="checkbox" type="checkbox" checked={isCurrent} onChange={(event) => setCurrent(event.currentTarget.checked)} />
          <label for="tandem-baseline-choose">{AJS.I18n.getText('tandem.baseline.take.current')}</label>
        </div>
      )}
      <div class="buttons-container">
        <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.baseline.take')}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.baseline.cancel')}</button>
      </div>
    </form>
  );
}

const newKey = (): string => `baseline-${Date.now()}-${Math.random().toString(36).slice(2)}`;
