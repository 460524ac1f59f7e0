import { codeOf, periodOf } from '../joint/selects';
import { isDay, type Period, SECTIONS, WEEKS, type Wish } from '../joint/wish';

/** What the page's address asks for. */
export interface Question { component: string; release: string; period: Period }

export function readQuestion(search: string): Question {
  const query = new URLSearchParams(search);
  const [from, to] = [query.get('from'), query.get('to')];
  return { component: query.get('component') ?? '', release: query.get('release') ?? '', period: period(query.get('period'), from, to) };
}

/** Without a period the last twelve weeks; days that are none do not count. */
function period(code: string | null, from: string | null, to: string | null): Period {
  if (code === 'DAYS') return isDay(from) && isDay(to) && from <= to ? { kind: 'DAYS', from, to } : { kind: 'WEEKS', weeks: 12 };
  if (code === 'QUARTER' || code === 'LAST_QUARTER' || WEEKS.includes(Number(code))) return periodOf(code!, { from: '', to: '' });
  return { kind: 'WEEKS', weeks: 12 };
}

/** The address with this question; what else is in it stays. */
export function writeQuestion(search: string, { component, release, period: asked }: Question): string {
  const query = new URLSearchParams(search);
  const set = (name: string, value: string): void => { if (value === '') query.delete(name); else query.set(name, value); };
  set('component', component);
  set('release', release);
  set('period', codeOf(asked));
  set('from', asked.kind === 'DAYS' ? asked.from : '');
  set('to', asked.kind === 'DAYS' ? asked.to : '');
  return `?${query.toString()}`;
}

export const wishOf = (project: string, question: Question): Wish => ({ projects: [project], filter: null, sections: SECTIONS, ...question });
