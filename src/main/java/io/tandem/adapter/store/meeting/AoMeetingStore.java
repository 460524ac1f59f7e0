package io.tandem.adapter.store.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.review.meeting.port.MeetingStore;
import io.tandem.shared.Actor;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Meetings in Active Objects. Two writers of one version collide on the unique token of their step, two starts on the unique running key; the transaction layer tries the later one again. */
public final class AoMeetingStore implements MeetingStore {
    private final ActiveObjects activeObjects;

    public AoMeetingStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Meeting insert(Meeting planned) {
        MeetingRow row = activeObjects.create(MeetingRow.class, new DBParam("RECORD_KEY", planned.recordKey()), new DBParam("PROJECT_KEY", planned.projectKey()),
            new DBParam("RUNNING_KEY", runningKey(planned)), new DBParam("TITLE", planned.title()), new DBParam("HELD_AT", planned.at().toEpochMilli()),
            new DBParam("STATE", planned.state().name()), new DBParam("LANGUAGE_TAG", planned.language()), new DBParam("CREATOR_KEY", planned.createdBy().key()),
            new DBParam("CREATOR_NAME", planned.createdBy().displayName()), new DBParam("CREATED_AT", planned.times().created().toEpochMilli()),
            new DBParam("AGENDA", MeetingJson.agenda(planned)), new DBParam("MINUTES", ""), new DBParam("VERSION", 1));
        return planned.stored(row.getID(), 1);
    }

    @Override
    public Meeting update(Meeting meeting) {
        Meeting next = meeting.stored(meeting.id(), meeting.version() + 1);
        activeObjects.create(MeetingStepRow.class, new DBParam("TOKEN", next.id() + "/" + next.version()));
        MeetingRow row = activeObjects.get(MeetingRow.class, Math.toIntExact(next.id()));
        row.setRunningKey(runningKey(next));
        row.setTitle(next.title());
        row.setHeldAt(next.at().toEpochMilli());
        row.setState(next.state().name());
        row.setStartedAt(millis(next.times().started()));
        row.setClosedAt(millis(next.times().closed()));
        row.setAgenda(MeetingJson.agenda(next));
        row.setMinutes(MeetingJson.minutes(next));
        row.setVersion(next.version());
        row.save();
        return next;
    }

    private static String runningKey(Meeting meeting) {
        return meeting.state() == MeetingState.RUNNING ? "project/" + meeting.projectKey() : "meeting/" + meeting.recordKey();
    }

    @Override
    public Optional<Meeting> find(long id) {
        return id > Integer.MAX_VALUE ? Optional.empty() : first("ID = ?", (int) id);
    }

    @Override
    public Optional<Meeting> findRunning(String projectKey) {
        return first("RUNNING_KEY = ?", "project/" + projectKey);
    }

    private Optional<Meeting> first(String where, Object value) {
        return Arrays.stream(activeObjects.find(MeetingRow.class, where, value)).findFirst().map(AoMeetingStore::meeting);
    }

    @Override
    public Page<Meeting> list(String projectKey, PageRequest page) {
        int total = activeObjects.count(MeetingRow.class, "PROJECT_KEY = ?", projectKey);
        Query query = Query.select().where("PROJECT_KEY = ?", projectKey).order("HELD_AT DESC, ID DESC").offset(page.start()).limit(page.limit());
        return new Page<>(page.start(), page.limit(), total, Arrays.stream(activeObjects.find(MeetingRow.class, query)).map(AoMeetingStore::meeting).toList());
    }

    private static Meeting meeting(MeetingRow row) {
        MeetingJson.AgendaJson agenda = MeetingJson.readAgenda(row.getAgenda());
        return new Meeting(row.getID(), row.getVersion(), row.getRecordKey(), row.getProjectKey(), row.getTitle(), Instant.ofEpochMilli(row.getHeldAt()), MeetingState.valueOf(row.getState()),
            row.getLanguageTag(), new Actor(row.getCreatorKey(), row.getCreatorName()), new Meeting.Times(instant(row.getCreatedAt()), instant(row.getStartedAt()), instant(row.getClosedAt())),
            MeetingJson.participants(agenda), MeetingJson.items(agenda), MeetingJson.readMinutes(row.getMinutes()));
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
