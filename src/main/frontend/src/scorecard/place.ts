import { useEffect, useState } from 'preact/hooks';

export type View = 'heat' | 'due' | 'criteria' | 'assess';

/** What of the scorecards is shown; written in the address, so that it can be linked and gone back to. */
export interface Place { view: View; component?: number; other?: number }

export function placeOf(search: string): Place {
  const parameters = new URLSearchParams(search);
  const number = (name: string): number | undefined => (/^[1-9]\d{0,15}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined);
  const view = parameters.get('view');
  const component = number('component');
  const other = number('with');
  return { view: view === 'due' || view === 'criteria' || (view === 'assess' && component) ? view : 'heat', ...(component ? { component } : {}), ...(other ? { other } : {}) };
}

export function searchOf(search: string, place: Place): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['view', 'component', 'with']) parameters.delete(name);
  if (place.view !== 'heat') parameters.set('view', place.view);
  if (place.component) parameters.set('component', String(place.component));
  if (place.other) parameters.set('with', String(place.other));
  return `?${parameters.toString()}`;
}

/** The place in the address, followed through the browser's back and forward. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(window.location.search));
  useEffect(() => {
    const follow = (): void => setPlace(placeOf(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (next: Place): void => {
    window.history.pushState(null, '', searchOf(window.location.search, next));
    setPlace(next);
    window.scrollTo?.(0, 0);
  };
  return [place, go];
}
