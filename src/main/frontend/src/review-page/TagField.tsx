import { useState } from 'preact/hooks';
import type { Problem } from '../shared/rest';
import { Field, fieldId } from './fields';

interface Props { path: string; label: string; problems: Problem[]; hint?: string; values: string[]; choices?: string[]; onChange: (values: string[]) => void }

/** Several names in one field: each is added with Enter, a comma or a choice from the list, and taken away again with its button or the backspace key. Enter never sends the form. */
export function TagField({ values, choices = [], onChange, ...field }: Props) {
  const [text, setText] = useState('');
  const left = choices.filter((choice) => !values.includes(choice));
  const id = fieldId(field.path);

  function add(typed: string): void {
    const names = (choices.includes(typed.trim()) ? [typed.trim()] : typed.split(',').map((name) => name.trim())).filter((name) => name !== '');
    const known = names.map((name) => choices.find((choice) => choice.toLowerCase() === name.toLowerCase()) ?? name);
    onChange([...new Set([...values, ...known])]);
    setText('');
  }

  /** A choice from the list arrives as a whole and not letter by letter: a name may begin like another one. */
  function onInput(event: Event, typed: string): void {
    const { inputType } = event as InputEvent;
    const isChosen = (inputType === undefined || inputType === 'insertReplacementText') && left.includes(typed);
    if (isChosen || typed.endsWith(',')) add(typed);
    else setText(typed);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (text.trim() !== '') add(text);
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  }

  return (
    <Field {...field}>
      <div class="tandem-review-tags">
        {values.map((value) => (
          <span class="tandem-review-tag" key={value}>
            {value}
            <button type="button" aria-label={AJS.I18n.getText('tandem.plan.tag.remove', value)} onClick={() => onChange(values.filter((other) => other !== value))}>×</button>
          </span>
        ))}
        <input id={id} class="text" type="text" list={choices.length > 0 ? `${id}-choices` : undefined} autocomplete="off" value={text} maxLength={255}
          onInput={(event) => onInput(event, event.currentTarget.value)} onKeyDown={onKey} onBlur={() => { if (text.trim() !== '') add(text); }} />
        {choices.length > 0 && <datalist id={`${id}-choices`}>{left.map((choice) => <option value={choice} />)}</datalist>}
      </div>
    </Field>
  );
}
