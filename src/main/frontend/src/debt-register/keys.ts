/** What a key asks for while the focus is in the register's table. */
export type Wish = 'next' | 'previous' | 'left' | 'right' | 'edit' | 'select' | 'search' | 'help';

const WISHES: Record<string, Wish> = {
  j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', ArrowLeft: 'left', ArrowRight: 'right', e: 'edit', x: 'select', '/': 'search', '?': 'help',
};

const TYPED_IN = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/** The wish behind a key; null while somebody types or holds a key that makes it the browser's. */
export function wishOf(event: KeyboardEvent): Wish | null {
  const isTyping = TYPED_IN.has((event.target as Element).tagName) && (event.target as HTMLInputElement).type !== 'checkbox';
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
  return WISHES[event.key] ?? null;
}

/** Where the focus goes in the table: the same place in the next or the last row, or the next place in the same row. */
export function move(table: Element, from: Element, wish: Wish): boolean {
  const rows = [...table.querySelectorAll('tr[data-debt]')];
  const row = from.closest('tr[data-debt]');
  const stopsOf = (one: Element | undefined) => (one ? [...one.querySelectorAll<HTMLElement>('[data-stop]')] : []);
  const stops = stopsOf(row ?? undefined);
  const place = Math.max(0, stops.indexOf((from.closest('[data-stop]') ?? from) as HTMLElement));
  const step = wish === 'next' || wish === 'right' ? 1 : -1;
  const target = wish === 'left' || wish === 'right' ? stops[place + step] : among(stopsOf(rows[(row ? rows.indexOf(row) : -1) + step]), place);
  target?.focus();
  return target !== undefined;
}

function among(stops: HTMLElement[], place: number): HTMLElement | undefined {
  return stops[Math.min(place, stops.length - 1)];
}
