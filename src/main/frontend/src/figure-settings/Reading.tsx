import type { Problem } from '../shared/rest';
import { Said } from './Said';
import { toggled, type Settings, type Word } from './model';

interface Props { draft: Settings; problems: Problem[]; onChange: (draft: Settings) => void }

/** How the project's issues are read: which statuses wait, which types are defects. */
export function Reading({ draft, problems, onChange }: Props) {
  return (
    <section aria-labelledby="tandem-figure-settings-reading">
      <h3 id="tandem-figure-settings-reading">{AJS.I18n.getText('tandem.figure.settings.reading')}</h3>
      <p class="tandem-figure-settings-quiet">{AJS.I18n.getText('tandem.figure.settings.reading.hint')}</p>
      <Choice field="waitingStatuses" legend={AJS.I18n.getText('tandem.figure.settings.waiting')} hint={AJS.I18n.getText('tandem.figure.settings.waiting.hint')} none={AJS.I18n.getText('tandem.figure.settings.waiting.none')}
        words={draft.statuses.filter((status) => status.group !== 'DONE')} all={draft.statuses} chosen={draft.waitingStatuses} problems={problems} onChange={(waitingStatuses) => onChange({ ...draft, waitingStatuses })} />
      <Choice field="defectTypes" legend={AJS.I18n.getText('tandem.figure.settings.defects')} hint={AJS.I18n.getText('tandem.figure.settings.defects.hint')} none={AJS.I18n.getText('tandem.figure.settings.defects.none')}
        words={draft.types} all={draft.types} chosen={draft.defectTypes} problems={problems} onChange={(defectTypes) => onChange({ ...draft, defectTypes })} />
    </section>
  );
}

interface ChoiceProps { field: string; legend: string; hint: string; none: string; words: Word[]; all: Word[]; chosen: string[]; problems: Problem[]; onChange: (chosen: string[]) => void }

/** What was chosen and is gone since stays to be taken away. */
function Choice({ field, legend, hint, none, words, all, chosen, problems, onChange }: ChoiceProps) {
  const offered = [...words, ...chosen.filter((id) => !words.some((word) => word.id === id)).map((id) => all.find((word) => word.id === id) ?? { id, name: AJS.I18n.getText('tandem.figure.settings.gone', id) })];
  return (
    <fieldset class="group tandem-figure-settings-choice" data-field={field}>
      <legend><span>{legend}</span></legend>
      <div class="tandem-figure-settings-checks">
        {offered.map((word) => (
          <div class="checkbox" key={word.id}>
            <input class="checkbox" type="checkbox" id={`tandem-figure-settings-${field}-${word.id}`} checked={chosen.includes(word.id)} onChange={() => onChange(toggled(chosen, word.id))} />
            <label for={`tandem-figure-settings-${field}-${word.id}`}>{word.name}</label>
          </div>
        ))}
      </div>
      <Said id={`tandem-figure-settings-${field}-said`} problems={problems} at={field} />
      <div class="description">{chosen.length === 0 ? none : hint}</div>
    </fieldset>
  );
}
