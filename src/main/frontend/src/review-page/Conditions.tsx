import { useState } from 'preact/hooks';
import { dateTime } from '../review/format';
import { conditionClass, conditionLabel } from '../review/labels';
import type { Condition, ConditionState } from '../review/types';

interface Props { conditions: Condition[]; busy: boolean; onSettle: (id: string, state: ConditionState, note: string) => void }

/** What the approval asks for, with how far it is; who may settles a condition here. */
export function Conditions({ conditions, busy, onSettle }: Props) {
  if (conditions.length === 0) return null;
  const open = conditions.filter((condition) => condition.state === 'OPEN').length;
  return (
    <section id="tandem-review-conditions" aria-labelledby="tandem-review-conditions-title">
      <h3 id="tandem-review-conditions-title">{open === 0 ? AJS.I18n.getText('tandem.review.conditions.settled') : AJS.I18n.getText('tandem.review.conditions.open', open, conditions.length)}</h3>
      <ul class="tandem-review-asked">{conditions.map((condition) => <One key={condition.id} condition={condition} busy={busy} onSettle={onSettle} />)}</ul>
    </section>
  );
}

function One({ condition, busy, onSettle }: { condition: Condition; busy: boolean; onSettle: Props['onSettle'] }) {
  const [wanted, setWanted] = useState<ConditionState | undefined>();
  const [note, setNote] = useState('');
  const possible = condition.possible ?? [];
  const noteId = `tandem-condition-note-${condition.id}`;
  return (
    <li data-condition={condition.id}>
      <div class="tandem-review-seat-line"><span>{condition.text}</span><span class={conditionClass(condition.state)}>{conditionLabel(condition.state)}</span></div>
      <div class="tandem-review-quiet">
        {AJS.I18n.getText('tandem.review.conditions.who', condition.owner.displayName, condition.seatLabel)}
        {condition.by && condition.at && <> · {AJS.I18n.getText('tandem.review.conditions.by', condition.by.displayName, dateTime(condition.at))}</>}
      </div>
      {condition.note && <blockquote>{condition.note}</blockquote>}
      {possible.length > 0 && !wanted && (
        <div class="aui-buttons">{possible.map((state) => <button type="button" class="aui-button aui-button-compact" data-state={state} disabled={busy} onClick={() => setWanted(state)}>{actionLabel(state)}</button>)}</div>
      )}
      {wanted && (
        <form class="aui tandem-review-settle" onSubmit={(event) => { event.preventDefault(); onSettle(condition.id, wanted, note); setWanted(undefined); setNote(''); }}>
          <label for={noteId}>{wanted === 'WAIVED' ? AJS.I18n.getText('tandem.review.conditions.note.why') : AJS.I18n.getText('tandem.review.conditions.note')}</label>
          <input id={noteId} class="text full-width-field" type="text" maxLength={1000} required={wanted === 'WAIVED'} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          <div class="aui-buttons">
            <button type="submit" class="aui-button aui-button-primary aui-button-compact" disabled={busy}>{actionLabel(wanted)}</button>
            <button type="button" class="aui-button aui-button-compact" onClick={() => setWanted(undefined)}>{AJS.I18n.getText('tandem.review.action.cancel')}</button>
          </div>
        </form>
      )}
    </li>
  );
}

function actionLabel(state: ConditionState): string {
  switch (state) {
    case 'DONE': return AJS.I18n.getText('tandem.review.conditions.act.DONE');
    case 'WAIVED': return AJS.I18n.getText('tandem.review.conditions.act.WAIVED');
    case 'OPEN': return AJS.I18n.getText('tandem.review.conditions.act.OPEN');
  }
}
