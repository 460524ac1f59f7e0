/** From values to places on the page. Every scale is a function with its domain and its own round ticks. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** Round values inside the domain, ascending, about as many as asked for. */
  ticks(about?: number): number[];
}

export type Range = readonly [number, number];

const DAY = 86_400_000;

/** Even steps. A domain of one value is widened, so that it lies in the middle. */
export function linear(domain: Range, range: Range): Scale {
  const wide = widened(domain);
  return scale(wide, range, (value) => value, (about) => niceTicks(wide, about));
}

/** For areas and counts that spread wide: nought stays drawable. Negative values lie at nought. */
export function squareRoot(domain: Range, range: Range): Scale {
  const wide = widened([Math.max(0, domain[0]), Math.max(0, domain[1])]);
  return scale(wide, range, (value) => Math.sqrt(Math.max(0, value)), (about) => niceTicks(wide, about));
}

/** Equal factors, equal distances. Both ends must be above nought; what is not lies at the lower end. */
export function logarithmic(domain: Range, range: Range): Scale {
  if (!(domain[0] > 0 && domain[1] > 0)) throw new RangeError(`A logarithmic scale begins above 0, not at ${domain[0]}`);
  const wide: Range = domain[0] === domain[1] ? [domain[0] / 2, domain[1] * 2] : domain;
  return scale(wide, range, (value) => Math.log10(Math.max(value, wide[0])), (about) => powerTicks(wide, about));
}

/** Calendar days as numbers (see `dayNumber`); ticks on days, Mondays, firsts of months or of years, whatever the span asks for. */
export function days(domain: Range, range: Range): Scale {
  const wide: Range = domain[0] === domain[1] ? [domain[0] - 1, domain[1] + 1] : domain;
  return scale(wide, range, (value) => value, (about) => dayTicks(wide, about));
}

/** A day yyyy-MM-dd as the number of days since 1970: no time zone and no daylight saving in it. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export const dayOf = (number: number): string => new Date(Math.round(number) * DAY).toISOString().slice(0, 10);

/** The least and the greatest of the values, those named in `including` among them; nought to one when there are none. */
export function extent(values: readonly number[], ...including: number[]): Range {
  const finite = [...values, ...including].filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  return [finite.reduce((one, other) => Math.min(one, other)), finite.reduce((one, other) => Math.max(one, other))];
}

/** The domain moved out to round values. */
export function rounded(domain: Range, about = 5): Range {
  const [least, most] = widened(domain);
  const step = niceStep(most - least, about);
  return [precise(Math.floor(least / step) * step), precise(Math.ceil(most / step) * step)];
}

/** Multiples of 1, 2 or 5 times a power of ten inside the domain. */
export function niceTicks([least, most]: Range, about = 5): number[] {
  const step = niceStep(most - least, about);
  const found: number[] = [];
  for (let at = Math.ceil(precise(least / step)); precise(at * step) <= most; at++) found.push(precise(at * step));
  return found;
}

function niceStep(span: number, about: number): number {
  const rough = span / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999999)!;
}

function powerTicks([least, most]: Range, about = 5): number[] {
  const low = Math.floor(Math.log10(least));
  const high = Math.ceil(Math.log10(most));
  const factors = high - low <= 2 ? [1, 2, 5] : [1];
  const every = Math.max(1, Math.ceil((high - low) / about));
  const found: number[] = [];
  for (let power = low; power <= high; power += every) {
    for (const factor of factors) {
      const tick = precise(factor * 10 ** power);
      if (tick >= least && tick <= most) found.push(tick);
    }
  }
  return found;
}

function dayTicks([least, most]: Range, about = 6): number[] {
  const span = most - least;
  const step = [1, 2, 7, 14].find((candidate) => span / candidate <= about);
  if (step === undefined) return monthTicks(least, most, about);
  // 5 January 1970 was a Monday.
  const first = step < 7 ? Math.ceil(least) : Math.ceil((least - 4) / 7) * 7 + 4;
  return Array.from({ length: Math.floor((most - first) / step) + 1 }, (_, index) => first + index * step);
}

function monthTicks(least: number, most: number, about: number): number[] {
  const start = new Date(least * DAY);
  const months = (most - least) / 30.4;
  const step = [1, 2, 3, 6, 12].find((candidate) => months / candidate <= about) ?? 12 * Math.ceil(months / 12 / about);
  const found: number[] = [];
  for (let month = Math.floor(start.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1) / DAY;
    if (at > most) return found;
    if (at >= least) found.push(at);
  }
}

function scale(domain: Range, [start, end]: Range, bend: (value: number) => number, ticks: (about?: number) => number[]): Scale {
  const low = bend(domain[0]);
  const span = bend(domain[1]) - low;
  const place = (value: number): number => Math.round((start + ((bend(value) - low) / span) * (end - start)) * 100) / 100;
  return Object.assign(place, { domain, ticks });
}

function widened([least, most]: Range): Range {
  if (least !== most) return [least, most];
  return least === 0 ? [0, 1] : [least - Math.abs(least) / 2, most + Math.abs(most) / 2];
}

/** Without the dust of binary fractions. */
const precise = (value: number): number => Number(value.toPrecision(12));
