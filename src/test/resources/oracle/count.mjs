// Counts the oracle's numbers from a search answer on standard input. It knows nothing of the add-on and shares no line with it: both were written from the definitions in docs/features/facts.md.
import { readFileSync } from 'node:fs';

const todo = ['Backlog', 'Selected for Development'];
const doing = ['In Progress', 'In Review', 'In Test'];
const category = (name) => (name === 'Done' ? 3 : doing.includes(name) ? 2 : todo.includes(name) ? 1 : 0);
const percentile = (sorted, percent) => sorted[Math.floor((sorted.length * percent) / 100)];
const answer = { done: 0, withoutStart: 0, backward: 0, reopened: 0, dueMoves: 0, pointChanges: 0, sprintMoves: 0, assigneeChanges: 0, scopeChanges: 0, loggedSeconds: 0, blockedMinutes: 0, open: 0 };
const cycles = [];

for (const issue of JSON.parse(readFileSync(0, 'utf8')).issues) {
    const events = issue.changelog.histories.flatMap((history) => history.items.map((item) => ({ at: Date.parse(history.created.replace(/(\d\d)(\d\d)$/, '$1:$2')), ...item })));
    events.sort((one, other) => one.at - other.at);
    const moves = events.filter((event) => event.field === 'status').map((event) => ({ at: event.at, from: category(event.fromString), to: category(event.toString) }));
    const started = moves.find((move) => move.to === 2)?.at;
    // The status before a deleted one is the last that is known.
    let place = 1;
    let done;
    for (const move of moves.filter((each) => each.to > 0)) {
        if (move.to === 3 && place !== 3) done = move.at;
        if (move.to !== 3) done = undefined;
        place = move.to;
    }
    answer.backward += moves.filter((move) => move.from > move.to && move.to > 0).length;
    answer.reopened += moves.filter((move) => move.from === 3 && (move.to === 1 || move.to === 2)).length;
    const changes = (field) => events.filter((event) => event.field === field && (event.from || event.fromString)).length;
    answer.dueMoves += changes('duedate');
    answer.pointChanges += changes('Story Points');
    answer.sprintMoves += changes('Sprint');
    answer.assigneeChanges += changes('assignee');
    if (started !== undefined) {
        answer.scopeChanges += events.filter((event) => ['description', 'Story Points', 'Sprint'].includes(event.field) && event.at > started && (done === undefined || event.at < done)).length;
    }
    answer.loggedSeconds += events.filter((event) => event.field === 'timespent').reduce((sum, event) => sum + Number(event.to) - Number(event.from ?? 0), 0);
    answer.blockedMinutes += blockedMinutes(events.filter((event) => event.field === 'Flagged'), done);
    if (done === undefined) {
        answer.open += 1;
    } else {
        answer.done += 1;
        if (started === undefined) answer.withoutStart += 1;
        else cycles.push(Math.trunc((done - started) / 1000));
    }
}

// A flag that was never taken off lasts until the issue is done, or for ever, which counts as nothing here.
function blockedMinutes(flags, done) {
    let since;
    let milliseconds = 0;
    for (const flag of flags) {
        if (flag.toString) since = since ?? flag.at;
        else if (since !== undefined) {
            milliseconds += flag.at - since;
            since = undefined;
        }
    }
    if (since !== undefined && done > since) milliseconds += done - since;
    return Math.floor(milliseconds / 60000);
}

cycles.sort((one, other) => one - other);
answer.cycleSeconds = [50, 85, 95].map((percent) => percentile(cycles, percent));
console.log(JSON.stringify(answer));
