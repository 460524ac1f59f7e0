import type { SectionKey } from '../joint/model';
import { codeOf, periodOf } from '../joint/selects';
import type { Answer } from '../joint/view';
import { SECTIONS } from '../joint/wish';
import type { Option } from '../shared/people';
import type { Preferences } from './preferences';

/** The settings while somebody changes them: what a choice hides is kept until it is saved. */
export interface Draft {
  by: 'PROJECTS' | 'FILTER';
  projects: Option[];
  filter: Option | undefined;
  component: string;
  release: string;
  period: string;
  from: string;
  to: string;
  /** All of them, in the order of the columns. */
  order: SectionKey[];
  sections: SectionKey[];
  answers: Answer[];
  hidden: string[];
  refresh: number;
}

export function draftOf(preferences: Preferences): Draft {
  const { period, filter, sections } = preferences;
  return {
    by: filter ? 'FILTER' : 'PROJECTS',
    projects: preferences.projects.map((key) => ({ key, displayName: key })),
    filter: filter ? { key: String(filter.id), displayName: filter.name } : undefined,
    component: preferences.component, release: preferences.release,
    period: codeOf(period), from: period.kind === 'DAYS' ? period.from : '', to: period.kind === 'DAYS' ? period.to : '',
    order: [...sections, ...SECTIONS.filter((section) => !sections.includes(section))], sections,
    answers: preferences.answers, hidden: preferences.hidden, refresh: preferences.refresh,
  };
}

/** What the draft comes to once {@code check} found nothing. */
export function preferencesOf(draft: Draft): Preferences {
  const isFilter = draft.by === 'FILTER' && draft.filter !== undefined;
  const isSingle = !isFilter && draft.projects.length === 1;
  return {
    projects: isFilter ? [] : draft.projects.map((project) => project.key),
    filter: isFilter ? { id: Number(draft.filter!.key), name: draft.filter!.displayName } : null,
    component: isSingle ? draft.component : '', release: isSingle ? draft.release : '',
    period: periodOf(draft.period, { from: draft.from, to: draft.to }),
    sections: draft.order.filter((section) => draft.sections.includes(section)),
    answers: draft.answers, hidden: draft.hidden, refresh: draft.refresh,
  };
}

/** One place further forward or back. */
export function moved<T>(list: T[], index: number, by: -1 | 1): T[] {
  const other = index + by;
  if (other < 0 || other >= list.length) return list;
  return list.map((entry, place) => (place === index ? list[other]! : place === other ? list[index]! : entry));
}
