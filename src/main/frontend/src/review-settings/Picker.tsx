import { Combobox, type ComboboxProps } from '../shared/combobox';
import { findPeople, type Option } from '../shared/people';
import { Field, useScene } from './fields';
import type { Person } from './types';

interface PickerProps extends Omit<ComboboxProps, 'id' | 'aria-describedby' | 'aria-invalid'> {
  path: string;
  hint?: string | undefined;
  isRequired?: boolean;
}

/** A labelled field that chooses people or names by typing. */
export function Picker({ path, hint, isRequired, ...inner }: PickerProps) {
  return <Field path={path} label={inner.label} hint={hint} isRequired={isRequired ?? false}>{(aria) => <Combobox {...aria} {...inner} />}</Field>;
}

interface PeopleProps { path: string; label: string; hint?: string | undefined; people: Person[]; isSingle?: boolean; isRequired?: boolean; onChange: (people: Person[]) => void }

/** Chooses people Jira knows. */
export function PeoplePicker({ people, onChange, ...rest }: PeopleProps) {
  const { project } = useScene();
  return <Picker {...rest} chosen={people} find={(query) => findPeople(project, query)} onChange={(chosen) => onChange(chosen.map(({ key, displayName }) => ({ key, displayName })))} />;
}

/** Chooses components of the project; one that is gone stays until somebody takes it out. */
export function ComponentPicker({ path, label, hint, names, onChange }: { path: string; label: string; hint?: string; names: string[]; onChange: (names: string[]) => void }) {
  const { components } = useScene();
  const optionOf = (name: string): Option => ({ key: name, displayName: name });
  const find = (query: string): Promise<Option[]> => Promise.resolve(components.filter((name) => name.toLowerCase().includes(query.trim().toLowerCase())).map(optionOf));
  return <Picker path={path} label={label} hint={hint} chosen={names.map(optionOf)} find={find} onChange={(chosen) => onChange(chosen.map((option) => option.key))} />;
}
