import { useEffect, useRef, useState } from 'preact/hooks';
import './platform';
import type { Option } from './people';

const PAUSE_MILLIS = 150;

export interface ComboboxProps {
  id: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: 'true' | undefined;
  label: string;
  chosen: Option[];
  /** Only one can be chosen: choosing another replaces it. */
  isSingle?: boolean | undefined;
  placeholder?: string;
  find: (query: string) => Promise<Option[]>;
  onChange: (chosen: Option[]) => void;
}

/** Chooses people or names by typing: arrows and Enter choose, Backspace takes the last one back, Escape closes the list. Styled by picker.css. */
export function Combobox({ label, chosen, isSingle, placeholder, find, onChange, ...aria }: ComboboxProps) {
  const [query, setQuery] = useState('');
  const [options, setOptions] = useState<Option[]>();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const wantsFirst = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (text: string, pause: number): void => {
    clearTimeout(timer.current);
    const mine = ++asked.current;
    timer.current = setTimeout(async () => {
      const found = (await find(text)).filter((option) => isSingle || !chosen.some((one) => one.key === option.key));
      if (mine !== asked.current) return;
      setActive(0);
      setOptions(found);
      if (wantsFirst.current && found[0]) choose(found[0]);
      wantsFirst.current = false;
    }, pause);
  };
  const open = (text: string, pause: number): void => { setOpen(true); setOptions(undefined); search(text, pause); };
  const close = (): void => { asked.current++; setOpen(false); wantsFirst.current = false; };
  const choose = (option: Option): void => {
    onChange(isSingle ? [option] : [...chosen, option]);
    setQuery('');
    close();
  };
  const remove = (index: number): void => { onChange(chosen.filter((_, place) => place !== index)); input.current?.focus(); };

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open(query, 0);
      else if (options?.length) setActive((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter' && (isOpen || query !== '')) {
      event.preventDefault();
      const option = options?.[active];
      if (isOpen && option) choose(option);
      else if (query !== '') wantsFirst.current = true;
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
      remove(chosen.length - 1);
    }
  };

  const listId = `${aria.id}-list`;
  return (
    <div class="tandem-picker">
      {chosen.length > 0 ? (
        <ul class="tandem-picker-tokens" aria-label={label}>
          {chosen.map((option, index) => (
            <li key={option.key}>
              <span title={option.hint ?? option.key}>{option.displayName}</span>
              <button type="button" aria-label={AJS.I18n.getText('tandem.picker.remove', option.displayName)} onClick={() => remove(index)}><span aria-hidden="true">×</span></button>
            </li>
          ))}
        </ul>
      ) : null}
      <input {...aria} ref={input} class="text full-width-field" type="text" role="combobox" aria-autocomplete="list" aria-expanded={isOpen} aria-controls={listId} autocomplete="off" spellcheck={false}
        aria-activedescendant={isOpen && options?.[active] ? `${listId}-${active}` : undefined} placeholder={isSingle && chosen.length > 0 ? AJS.I18n.getText('tandem.picker.other') : placeholder ?? AJS.I18n.getText('tandem.picker.type')}
        value={query} onKeyDown={press} onClick={() => { if (!isOpen) open(query, 0); }} onBlur={close}
        onInput={(event) => { setQuery(event.currentTarget.value); open(event.currentTarget.value, PAUSE_MILLIS); }} />
      {isOpen ? (
        <ul class="tandem-picker-options" role="listbox" id={listId} aria-label={label}>
          {options === undefined ? <li class="tandem-picker-note" role="presentation">{AJS.I18n.getText('tandem.picker.searching')}</li> : null}
          {options?.length === 0 ? <li class="tandem-picker-note" role="presentation">{query === '' ? AJS.I18n.getText('tandem.picker.type-on') : AJS.I18n.getText('tandem.picker.none', query)}</li> : null}
          {options?.map((option, index) => (
            <li key={option.key} id={`${listId}-${index}`} role="option" aria-selected={index === active} class={index === active ? 'tandem-picker-active' : ''}
              onMouseDown={(event) => { event.preventDefault(); choose(option); }}>
              {option.displayName}{option.hint ? <span class="tandem-picker-hint"> {option.hint}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
