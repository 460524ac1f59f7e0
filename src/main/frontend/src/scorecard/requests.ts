import { useEffect, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import type { Assessment, Card, CardList, Criteria, Page } from './model';
import { sentences } from './labels';

const project = (key: string): string => encodeURIComponent(key);

export const loadCards = (key: string, query: string): Promise<CardList> => call<CardList>('GET', `/scorecards?project=${project(key)}${query}`);
export const loadCard = (key: string, component: number): Promise<Card> => call<Card>('GET', `/scorecards/${project(key)}/${component}`);
export const saveScores = (key: string, component: number, version: number, scores: unknown[]): Promise<Card> => call<Card>('PUT', `/scorecards/${project(key)}/${component}`, { version, scores });
export const loadHistory = (key: string, component: number, start: number): Promise<Page<Assessment>> => call<Page<Assessment>>('GET', `/scorecards/${project(key)}/${component}/history?start=${start}&limit=20`);
export const loadCriteria = (key: string): Promise<Criteria> => call<Criteria>('GET', `/projects/${project(key)}/criteria`);
/** What somebody left empty is sent as a number that is refused: left out it would keep its value. */
export const saveCriteria = (key: string, criteria: unknown): Promise<Criteria> => call<Criteria>('PUT', `/projects/${project(key)}/criteria`,
  JSON.parse(JSON.stringify(criteria, (_, value: unknown) => (typeof value === 'number' && Number.isNaN(value) ? -1 : value))));

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; problems: string[] } | { state: 'there'; value: T };

/** Asks whenever the question is another one. What is there stays until the new answer comes, unless it answers something else. */
export function useLoaded<T>(question: string, ask: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ question: string; answer: Loaded<T> }>({ question, answer: { state: 'loading' } });
  useEffect(() => {
    let isWanted = true;
    ask().then((value) => { if (isWanted) setLoaded({ question, answer: { state: 'there', value } }); },
      (problem: unknown) => { if (isWanted) setLoaded({ question, answer: { state: 'failed', problems: sentences(problem) } }); });
    return () => { isWanted = false; };
  }, [question]);
  return loaded.answer;
}
