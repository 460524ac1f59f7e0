import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { Addresses } from './Addresses';
import type { Persons, Star } from './model';
import { PersonSetting } from './PersonSetting';
import { ProjectChoice } from './ProjectChoice';
import { Tables } from './Tables';

/** What can be exported, for which projects, and from where tools read it. */
export function ExportPage({ wanted }: { wanted: string[] }) {
  const [star, setStar] = useState<Star>();
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<string[]>([]);

  useEffect(() => {
    call<Star>('GET', '/export').then((answer) => {
      setStar(answer);
      setChosen(wanted.filter((key) => answer.projects.some((project) => project.key === key)));
    }).catch((error: RestError) => setProblem(error.message));
  }, []);
  useEffect(() => { if (star || problem) document.body.dataset.ready = 'export'; }, [star, problem]);

  return (
    <div class="tandem-export">
      <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main">
        <h1>{AJS.I18n.getText('tandem.export.title')}</h1>
        <p class="tandem-export-minor">{AJS.I18n.getText('tandem.export.purpose')}</p>
      </div></div></header>
      {problem ? <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div> : null}
      {!star && !problem ? <p role="status">{AJS.I18n.getText('tandem.export.loading')}</p> : null}
      {star ? <Content star={star} chosen={chosen} onChoose={setChosen} onPersons={(persons) => setStar({ ...star, persons })} /> : null}
    </div>
  );
}

function Content({ star, chosen, onChoose, onPersons }: { star: Star; chosen: string[]; onChoose(keys: string[]): void; onPersons(persons: Persons): void }) {
  if (star.projects.length === 0) {
    return (
      <div class="tandem-export-empty">
        <h2>{AJS.I18n.getText('tandem.export.none.title')}</h2>
        <p>{AJS.I18n.getText('tandem.export.none.text')}</p>
        {star.persons.mayChange ? <PersonSetting persons={star.persons} onSaved={onPersons} /> : null}
      </div>
    );
  }
  return (
    <>
      <ProjectChoice projects={star.projects} chosen={chosen} onChoose={onChoose} />
      <Tables tables={star.tables} chosen={chosen} />
      <Addresses tables={star.tables} chosen={chosen} />
      <PersonSetting persons={star.persons} onSaved={onPersons} />
    </>
  );
}
