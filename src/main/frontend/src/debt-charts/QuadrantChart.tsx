import { useEffect, useMemo, useState } from 'preact/hooks';
import { number } from '../debt/format';
import { itemAddress } from '../debt/requests';
import { HorizontalAxis, type Plot, VerticalAxis } from '../shared/chart/Axes';
import { ChartFigure } from '../shared/chart/ChartFigure';
import type { Quadrant, QuadrantPoint } from './model';
import { type Bend, corners, type Part, partOf, scaleOf, type Spot, spots, ticksOf } from './places';
import { Selection } from './Selection';
import { partWords } from './words';

const HEIGHT = 420;
const IN_TABLE = 100;
const ROOM_FOR_COUNT = 120;
const PARTS: Part[] = ['QUICK', 'BIG', 'LATER', 'LEAVE'];

/** What is open by what it costs to repair and what it costs to keep. */
export function QuadrantChart({ project, quadrant }: { project: string; quadrant: Quadrant }) {
  const [bend, setBend] = useState<Bend>('root');
  const [chosen, setChosen] = useState<QuadrantPoint[]>([]);
  useEffect(() => setChosen([]), [quadrant]);
  const { points, total } = quadrant;
  const parts = useMemo(() => PARTS.map((part) => ({ part, count: points.filter((point) => partOf(point, quadrant) === part).length })), [quadrant]);
  if (points.length === 0) return <p class="tandem-debt-charts-nothing">{AJS.I18n.getText('tandem.debt.charts.quadrant.none')}</p>;
  const rows = points.slice(0, IN_TABLE).map((point) => [point.title, point.component, number(point.principal, 1), number(point.interest, 2), partWords(partOf(point, quadrant))]);
  return (
    <>
      <fieldset class="tandem-debt-charts-bend">
        <legend>{AJS.I18n.getText('tandem.debt.charts.scale')}</legend>
        {choice('linear', AJS.I18n.getText('tandem.debt.charts.scale.linear'))}
        {choice('root', AJS.I18n.getText('tandem.debt.charts.scale.root'))}
        {choice('log', AJS.I18n.getText('tandem.debt.charts.scale.log'))}
      </fieldset>
      <ChartFigure id="tandem-debt-quadrant" title={AJS.I18n.getText('tandem.debt.charts.quadrant')} height={HEIGHT} maxWidth={900}
        description={AJS.I18n.getText('tandem.debt.charts.quadrant.text', number(total), parts.map(({ part, count }) => `${partWords(part)} ${number(count)}`).join(', '))}
        caption={<Caption quadrant={quadrant} />}
        numbers={{ columns: [AJS.I18n.getText('tandem.debt.charts.item'), AJS.I18n.getText('tandem.debt.charts.component'), AJS.I18n.getText('tandem.debt.charts.x'), AJS.I18n.getText('tandem.debt.charts.y'),
          AJS.I18n.getText('tandem.debt.charts.part')], rows }}>
        {(plot) => <Picture plot={plot} project={project} quadrant={quadrant} bend={bend} chosen={chosen} onChoose={setChosen} counts={parts} />}
      </ChartFigure>
      <Selection project={project} quadrant={quadrant} chosen={chosen} onChoose={setChosen} />
    </>
  );

  function choice(value: Bend, label: string) {
    return <label><input type="radio" name="tandem-debt-bend" value={value} checked={bend === value} onChange={() => setBend(value)} /> {label}</label>;
  }
}

function Caption({ quadrant }: { quadrant: Quadrant }) {
  const { points, total, splitPrincipal, splitInterest } = quadrant;
  return (
    <>
      <span>{AJS.I18n.getText('tandem.debt.charts.quadrant.caption', number(splitPrincipal, 1), number(splitInterest, 2))}</span>
      {total > points.length && <span class="tandem-debt-notice"> {AJS.I18n.getText('tandem.debt.charts.quadrant.capped', number(points.length), number(total))}</span>}
      {points.length > IN_TABLE && <span> {AJS.I18n.getText('tandem.debt.charts.quadrant.table', IN_TABLE)}</span>}
    </>
  );
}

interface Drawn {
  plot: Plot;
  project: string;
  quadrant: Quadrant;
  bend: Bend;
  chosen: QuadrantPoint[];
  counts: { part: Part; count: number }[];
  onChoose(points: QuadrantPoint[]): void;
}

function Picture({ plot, project, quadrant, bend, chosen, counts, onChoose }: Drawn) {
  const { points, splitPrincipal, splitInterest } = quadrant;
  const across = useMemo(() => scaleOf(bend, points.map((point) => point.principal), [plot.left, plot.right]), [quadrant, bend, plot.left, plot.right]);
  const up = useMemo(() => scaleOf(bend, points.map((point) => point.interest), [plot.bottom, plot.top]), [quadrant, bend, plot.bottom, plot.top]);
  const drawn = useMemo(() => spots(points, across, up), [points, across, up]);
  const places = corners(plot, across(splitPrincipal), up(splitInterest));
  const isChosen = new Set(chosen.map((point) => point.id));
  const open = (spot: Spot): void => {
    if (spot.points.length === 1) window.location.assign(itemAddress({ project, id: spot.points[0]!.id }));
    else onChoose(spot.points);
  };
  return (
    <>
      {counts.map(({ part }) => <rect key={part} class={`tandem-debt-charts-part tandem-debt-charts-part-${part.toLowerCase()}`} {...places[part]} />)}
      <VerticalAxis plot={plot} scale={up} label={AJS.I18n.getText('tandem.debt.charts.y')} format={(value) => number(value, 2)} {...ticksOf(bend, up)} />
      <HorizontalAxis plot={plot} scale={across} label={AJS.I18n.getText('tandem.debt.charts.x')} format={(value) => number(value, 2)} {...ticksOf(bend, across)} />
      {drawn.map((spot) => {
        const isOn = spot.points.some((point) => isChosen.has(point.id));
        return (
          <circle key={`${spot.points[0]!.id}`} class={`tandem-debt-charts-spot${isOn ? ' tandem-debt-charts-spot-on' : ''}`} cx={spot.x} cy={spot.y} r={isOn ? spot.radius + 2 : spot.radius}
            onMouseEnter={() => onChoose(spot.points)} onClick={() => open(spot)}>
            <title>{spot.points.length === 1 ? spot.points[0]!.title : AJS.I18n.getText('tandem.debt.charts.spot', number(spot.points.length), spot.points[0]!.title)}</title>
          </circle>
        );
      })}
      {counts.map(({ part, count }) => <PartName key={part} part={part} count={count} place={places[part]} />)}
    </>
  );
}

/** In the corner away from the lines, where the fewest points lie. */
function PartName({ part, count, place }: { part: Part; count: number; place: { x: number; y: number; width: number; height: number } }) {
  const isLeft = part === 'QUICK' || part === 'LATER';
  const isUpper = part === 'QUICK' || part === 'BIG';
  if (place.height < 18 || place.width < 40) return null;
  return (
    <text class="tandem-debt-charts-part-name" x={isLeft ? place.x + 6 : place.x + place.width - 6} y={isUpper ? place.y + 16 : place.y + place.height - 8} text-anchor={isLeft ? 'start' : 'end'}>
      {place.width < ROOM_FOR_COUNT ? partWords(part) : `${partWords(part)} (${number(count)})`}
    </text>
  );
}
