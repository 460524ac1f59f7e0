import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../platform';
import type { Plot } from './Axes';

/** The numbers of a chart as a table; the first cell of a row names it. */
export interface Numbers { columns: string[]; rows: (string | number)[][] }

interface Figure {
  /** Unique on the page: ids of title, description and table are made from it. */
  id: string;
  /** What the chart is, in a few words: its accessible name and its heading on the page. */
  title: string;
  /** What one sees in it, in a sentence or two with the figures that matter. */
  description: string;
  /** How to read it; stands under the picture. */
  caption?: ComponentChildren;
  numbers: Numbers;
  /** Pixels; the width is the page's. */
  height?: number;
  margin?: { left: number; right: number; top: number; bottom: number };
  /** At most this wide, pixels. */
  maxWidth?: number;
  children(plot: Plot): ComponentChildren;
}

const USUAL_WIDTH = 640;
const MARGIN = { left: 56, right: 16, top: 12, bottom: 44 };

/** A chart with all that goes with it: name and description for whoever does not see it, a caption, and its numbers as a table, shown on request and always in print. It is drawn as wide as the page lets it, so letters keep their size. */
export function ChartFigure({ id, title, description, caption, numbers, height = 360, margin = MARGIN, maxWidth = 760, children }: Figure) {
  const place = useRef<HTMLElement>(null);
  const width = Math.min(maxWidth, useWidth(place));
  const plot = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  return (
    <figure class="tandem-chart" id={id} ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children(plot)}
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
      <NumbersTable id={`${id}-numbers`} title={title} numbers={numbers} />
    </figure>
  );
}

function NumbersTable({ id, title, numbers }: { id: string; title: string; numbers: Numbers }) {
  const [isOpen, setOpen] = useState(false);
  if (numbers.rows.length === 0) return null;
  return (
    <>
      <button type="button" class="aui-button aui-button-link tandem-chart-toggle" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? AJS.I18n.getText('tandem.chart.numbers.hide') : AJS.I18n.getText('tandem.chart.numbers.show')}
      </button>
      <div id={id} class="tandem-chart-numbers" hidden={!isOpen} tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.chart.numbers.of', title)}>
        <table class="aui">
          <thead><tr>{numbers.columns.map((column) => <th scope="col">{column}</th>)}</tr></thead>
          <tbody>{numbers.rows.map((row) => <tr>{row.map((cell, index) => (index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}</tr>)}</tbody>
        </table>
      </div>
    </>
  );
}

/** The element's width, followed as the page changes. */
function useWidth(place: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth > 0 ? Math.max(240, element.clientWidth) : USUAL_WIDTH);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
