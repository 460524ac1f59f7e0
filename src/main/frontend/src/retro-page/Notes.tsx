import { useState } from 'preact/hooks';

interface Props { title: string; placeholder: string; notes: string[]; authors: { text: string; author: string }[]; editable: boolean; onChange(notes: string[]): void }

/** What people noticed, one line each. */
export function Notes({ title, placeholder, notes, authors, editable, onChange }: Props) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onChange([...notes, text.trim()]);
    setText('');
  };
  return (
    <div class="tandem-retro-notes">
      <h2>{title}</h2>
      {notes.length === 0 && <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.note.none')}</p>}
      <ul>
        {notes.map((note, place) => (
          <li key={`${place}-${note}`}>
            <span>{note}</span>
            <span class="tandem-retro-quiet">{authors.find((known) => known.text === note)?.author}</span>
            {editable && <button type="button" class="aui-button aui-button-subtle" aria-label={AJS.I18n.getText('tandem.retro.ui.note.remove', note)} onClick={() => onChange(notes.filter((_, other) => other !== place))}>×</button>}
          </li>))}
      </ul>
      {editable && (
        <form class="aui tandem-retro-add" onSubmit={add}>
          <input class="text" maxLength={4000} aria-label={title} placeholder={placeholder} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <button type="submit" class="aui-button" disabled={text.trim() === ''}>{AJS.I18n.getText('tandem.retro.ui.note.add')}</button>
        </form>)}
    </div>
  );
}
