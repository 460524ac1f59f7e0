import { useContext, useEffect, useState } from 'preact/hooks';
import { COST_FIGURES, Costs } from './costs';
import { FigureCard } from './figure';
import { Heading, Level, MayConnect, newPrefix, Prefix } from './heading';
import type { Figure, Section, SectionKey } from './model';
import { Failure, FactsNotices, Footer, LeftOut, Silent, Skeleton } from './notices';
import type { Reading } from './reading';
import { Releases } from './releases';
import { Trends } from './trends';
import { useReading } from './useReading';
import { Holds, Reviews } from './waiting';
import type { Wish } from './wish';
import { sectionName } from './words';

/** What stands above the columns. */
export type Answer = 'RELEASES' | 'COSTS';
export const ANSWERS: Answer[] = ['RELEASES', 'COSTS'];

export interface ViewProperties {
  wish: Wish;
  answers: Answer[];
  /** Keys of figures somebody does not want to see. */
  hidden: string[];
  /** Minutes between refreshes; 0 for none. */
  refresh: number;
  /** The level of its first headings. */
  level: number;
  onDrawn?: () => void;
  onConfigure?: (() => void) | undefined;
  /** Told what was read, each time. */
  onRead?: (reading: Reading) => void;
}

/** The joint view as people read it, on a dashboard and on a project's page. */
export function JointView({ wish, answers, hidden, refresh, level, onDrawn, onConfigure, onRead }: ViewProperties) {
  const [prefix] = useState(newPrefix);
  const { reading, problem, isReading, read } = useReading(wish, refresh);
  useEffect(() => { onDrawn?.(); if (reading) onRead?.(reading); }, [reading, problem]);
  const joint = reading?.joint;
  const figures = (joint?.sections ?? []).flatMap((section) => section.figures).filter((figure) => !hidden.includes(figure.key));
  return (
    <Level.Provider value={level}><Prefix.Provider value={prefix}><MayConnect.Provider value={joint?.mayConnect ?? false}>
      <div class="tandem-joint" aria-busy={isReading} data-ready={!isReading}>
        {problem && <Failure message={problem} shown={joint?.readAt} onRetry={read} onConfigure={onConfigure} />}
        {!joint && !problem && <Skeleton columns={wish.sections.length} />}
        {reading && joint && (
          <>
            <LeftOut projects={reading.leftOut} />
            <FactsNotices facts={joint.facts} onReady={read} />
            <Silent figures={figures} />
            <Answers reading={reading} answers={answers} figures={figures} />
            <Columns reading={reading} wish={wish} hidden={answers.includes('COSTS') ? [...hidden, ...COST_FIGURES] : hidden} onRetry={read} />
            <Trends figures={figures} />
            <Footer joint={joint} isReading={isReading} onRefresh={read} />
          </>
        )}
      </div>
    </MayConnect.Provider></Prefix.Provider></Level.Provider>
  );
}

function Answers({ reading: { joint }, answers, figures }: { reading: Reading; answers: Answer[]; figures: Figure[] }) {
  const shown = answers.filter((answer) => answer === 'COSTS' || joint.releases !== undefined);
  if (shown.length === 0) return null;
  return (
    <div class="tandem-joint-answers" data-answers={joint.releases?.length === 0 ? 1 : shown.length}>
      {shown.map((answer) => (answer === 'RELEASES' ? <Releases key={answer} joint={joint} /> : <Costs key={answer} joint={joint} figures={figures.filter((figure) => COST_FIGURES.includes(figure.key))} />))}
    </div>
  );
}

function Columns({ reading: { joint, failed }, wish, hidden, onRetry }: { reading: Reading; wish: Wish; hidden: string[]; onRetry: () => void }) {
  return (
    <div class="tandem-joint-columns" data-columns={wish.sections.length}>
      {wish.sections.map((key) => {
        const section = joint.sections.find((one) => one.key === key);
        return (
          <Column key={key} sectionKey={key} section={section} hidden={hidden} problem={failed[key]} onRetry={onRetry}>
            {key === 'BETWEEN' && section && <Reviews reviews={joint.reviews} />}
            {key === 'BETWEEN' && section && joint.holds && <Holds holds={joint.holds} />}
          </Column>
        );
      })}
    </div>
  );
}

interface ColumnProperties {
  sectionKey: SectionKey;
  section: Section | undefined;
  hidden: string[];
  problem: string | undefined;
  onRetry: () => void;
  children: preact.ComponentChildren;
}

function Column({ sectionKey, section, hidden, problem, onRetry, children }: ColumnProperties) {
  const id = `${useContext(Prefix)}-${sectionKey.toLowerCase()}`;
  return (
    <section class="tandem-joint-column" data-section={sectionKey} aria-labelledby={id}>
      <Heading id={id}>{section?.name ?? sectionName(sectionKey)}</Heading>
      {problem && <Failure message={problem} shown={undefined} onRetry={onRetry} onConfigure={undefined} />}
      <Figures figures={(section?.figures ?? []).filter((figure) => !hidden.includes(figure.key))} section={sectionKey} />
      {children}
    </section>
  );
}

/** More of them without a number than this stand together behind one line, so that they do not bury those with one. */
const FEW = 2;

function Figures({ figures, section }: { figures: Figure[]; section: SectionKey }) {
  const card = (figure: Figure) => <FigureCard key={figure.key} figure={figure} section={section} />;
  const without = figures.filter((figure) => figure.value === null);
  if (without.length <= FEW || without.length === figures.length) return <ul class="tandem-figures">{figures.map(card)}</ul>;
  return (
    <>
      <ul class="tandem-figures">{figures.filter((figure) => figure.value !== null).map(card)}</ul>
      <details class="tandem-joint-without">
        <summary>{AJS.I18n.getText('tandem.joint.without', without.length)}</summary>
        <ul class="tandem-figures">{without.map(card)}</ul>
      </details>
    </>
  );
}
