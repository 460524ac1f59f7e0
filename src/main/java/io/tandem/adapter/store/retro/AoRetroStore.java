package io.tandem.adapter.store.retro;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.retro.model.Action;
import io.tandem.retro.model.Release;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.retro.port.RetroStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoRetroStore implements RetroStore {
    private final ActiveObjects activeObjects;

    public AoRetroStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Page<Retrospective> list(String projectKey, PageRequest page) {
        int total = activeObjects.count(RetroRow.class, "PROJECT_KEY = ?", projectKey);
        RetroRow[] rows = activeObjects.find(RetroRow.class,
            Query.select().where("PROJECT_KEY = ?", projectKey).order("CREATED_AT DESC, ID DESC").limit(page.limit()).offset(page.start()));
        return new Page<>(page.start(), page.limit(), total, read(List.of(rows)));
    }

    @Override
    public Optional<Retrospective> find(long id) {
        return first("ID = ?", Math.toIntExact(Math.min(id, Integer.MAX_VALUE)));
    }

    @Override
    public Optional<Retrospective> findByRelease(String projectKey, long releaseId) {
        return first("RELEASE_KEY = ?", releaseKey(projectKey, releaseId));
    }

    private Optional<Retrospective> first(String criteria, Object parameter) {
        return read(List.of(activeObjects.find(RetroRow.class, Query.select().where(criteria, parameter)))).stream().findFirst();
    }

    private List<Retrospective> read(List<RetroRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String places = rows.stream().map(row -> "?").collect(Collectors.joining(", "));
        RetroActionRow[] actions = activeObjects.find(RetroActionRow.class,
            Query.select().where("RETRO_ID IN (" + places + ")", rows.stream().map(RetroRow::getID).toArray()).order("RETRO_ID ASC, LIST_PLACE ASC"));
        Map<Integer, List<Action>> byRetro = Arrays.stream(actions).collect(Collectors.groupingBy(RetroActionRow::getRetroId, Collectors.mapping(AoRetroStore::action, Collectors.toList())));
        return rows.stream().map(row -> retrospective(row, byRetro.getOrDefault(row.getID(), List.of()))).toList();
    }

    @Override
    public Retrospective add(Retrospective wanted) {
        RetroRow row = activeObjects.create(RetroRow.class,
            new DBParam("RELEASE_KEY", releaseKey(wanted.projectKey(), wanted.release().id())),
            new DBParam("RECORD_KEY", wanted.recordKey()),
            new DBParam("PROJECT_KEY", wanted.projectKey()),
            new DBParam("RELEASE_ID", wanted.release().id()),
            new DBParam("RELEASE_NAME", wanted.release().name()),
            new DBParam("TITLE", wanted.title()),
            new DBParam("STATE", wanted.state().name()),
            new DBParam("LANGUAGE_TAG", wanted.language()),
            new DBParam("CREATOR_KEY", wanted.createdBy().key()),
            new DBParam("CREATOR_NAME", wanted.createdBy().displayName()),
            new DBParam("CREATED_AT", wanted.createdAt().toEpochMilli()),
            new DBParam("CHANGED_AT", wanted.changedAt().toEpochMilli()),
            new DBParam("VERSION", 1));
        row.setReleased(wanted.release().released());
        row.setReleaseStart(day(wanted.release().start()));
        row.setReleaseDue(day(wanted.release().due()));
        write(row, wanted);
        return find(row.getID()).orElseThrow();
    }

    @Override
    public Retrospective update(Retrospective wanted) {
        RetroRow row = activeObjects.get(RetroRow.class, Math.toIntExact(wanted.id()));
        if (row == null || row.getVersion() != wanted.version()) {
            throw new ConflictException(Problem.at("version", "retro.stale", row == null ? 0 : row.getVersion()), find(wanted.id()).orElse(null));
        }
        row.setVersion(wanted.version() + 1);
        row.setTitle(wanted.title());
        row.setState(wanted.state().name());
        row.setChangedAt(wanted.changedAt().toEpochMilli());
        write(row, wanted);
        return find(wanted.id()).orElseThrow();
    }

    private void write(RetroRow row, Retrospective wanted) {
        row.setNotes(RetroJson.notes(wanted.notes()));
        row.setCorrections(RetroJson.corrections(wanted.corrections()));
        row.setFrozen(RetroJson.frozen(wanted.frozen()));
        row.save();
        writeActions(row.getID(), wanted.actions());
    }

    /** Actions keep their number as long as they exist: later records refer to them. */
    private void writeActions(int retroId, List<Action> wanted) {
        List<RetroActionRow> rows = List.of(activeObjects.find(RetroActionRow.class, "RETRO_ID = ?", retroId));
        Map<Long, RetroActionRow> known = rows.stream().collect(Collectors.toMap(row -> (long) row.getID(), row -> row));
        List<Long> kept = wanted.stream().map(Action::id).filter(known::containsKey).toList();
        rows.stream().filter(row -> !kept.contains((long) row.getID())).forEach(activeObjects::delete);
        for (int place = 0; place < wanted.size(); place++) {
            Action action = wanted.get(place);
            RetroActionRow row = known.get(action.id());
            writeAction(row != null ? row : activeObjects.create(RetroActionRow.class, new DBParam("RETRO_ID", retroId), new DBParam("LIST_PLACE", place)), place, action);
        }
    }

    private static void writeAction(RetroActionRow row, int place, Action action) {
        row.setListPlace(place);
        row.setWording(action.text());
        row.setOwnerName(action.owner());
        row.setDueDay(day(action.due()));
        row.setIssueKey(action.issueKey());
        row.setDone(action.done());
        row.save();
    }

    private static Action action(RetroActionRow row) {
        return new Action(row.getID(), row.getWording(), Objects.toString(row.getOwnerName(), ""), day(row.getDueDay()), Objects.toString(row.getIssueKey(), ""), row.isDone());
    }

    private static Retrospective retrospective(RetroRow row, List<Action> actions) {
        Release release = new Release(row.getReleaseId(), row.getReleaseName(), day(row.getReleaseStart()), day(row.getReleaseDue()), row.isReleased());
        return new Retrospective(row.getID(), row.getVersion(), row.getRecordKey(), row.getProjectKey(), release, row.getTitle(), RetroState.valueOf(row.getState()), row.getLanguageTag(),
            RetroJson.readNotes(row.getNotes()), actions, RetroJson.readCorrections(row.getCorrections()), RetroJson.readFrozen(row.getFrozen()),
            new Actor(row.getCreatorKey(), row.getCreatorName()), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static String releaseKey(String projectKey, long releaseId) {
        return projectKey + ":" + releaseId;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
