import { useEffect, useState } from 'preact/hooks';
import { DialogFrame, openDialog } from '../debt/dialog';
import { sentence } from '../debt/tell';
import { useEscape } from '../shared/escape';
import { IssueList, ItemList } from './AppliedParts';
import { apply } from './model';
import type { Applied, Item, Release } from './model';

interface Props {
  project: string;
  release: Release;
  items: Item[];
  onApplied(applied: Applied): void;
}

/** Shows exactly what will be written before anything is. */
export function openApply(props: Props): void {
  openDialog('large', AJS.I18n.getText('tandem.debt.plan.apply', props.release.name), (close) => <ApplyForm {...props} onClose={close} />, '#tandem-plan-put');
}

export function ApplyForm({ project, release, items, onApplied, onClose }: Props & { onClose(): void }) {
  const [would, setWould] = useState<Applied | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(true);
  useEscape(onClose);
  const look = (): void => {
    setBusy(true);
    apply(project, release.id, items, true).then((found) => { setWould(found); setProblem(null); }, (failed) => setProblem(sentence(failed))).finally(() => setBusy(false));
  };
  useEffect(look, []);
  const write = (): void => {
    if (isBusy) return;
    setBusy(true);
    apply(project, release.id, items, false).then((done) => { onClose(); onApplied(done); }, (failed) => { setProblem(sentence(failed)); setBusy(false); });
  };
  return (
    <DialogFrame title={AJS.I18n.getText('tandem.debt.plan.apply', release.name)} problems={problem === null ? [] : problem.split('\n')} footer={
      <>
        <button type="button" class="aui-button aui-button-primary" id="tandem-plan-write" aria-disabled={isBusy || would === null} disabled={would === null} onClick={write}>{AJS.I18n.getText('tandem.debt.plan.apply.yes', release.name)}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
      </>}>
      {would === null && problem === null && <p role="status">{AJS.I18n.getText('tandem.debt.plan.apply.looking')}</p>}
      {would && (
        <>
          <p>{AJS.I18n.getText('tandem.debt.plan.apply.items', release.name)}</p>
          <ItemList applied={would} />
          <IssueList applied={would} />
        </>)}
    </DialogFrame>
  );
}
