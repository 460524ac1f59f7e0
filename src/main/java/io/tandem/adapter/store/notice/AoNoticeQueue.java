package io.tandem.adapter.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.notice.model.Claim;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.QueueReport;
import io.tandem.review.notice.model.Waiting;
import io.tandem.review.notice.port.NoticeQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Notices in Active Objects. Two nodes that write the same notice collide on its token, two that claim in the same lane on the claim's; the transaction layer tries the later one again. */
public final class AoNoticeQueue implements NoticeQueue {
    private static final String WAITING = "WAITING";
    private static final String CLAIMED = "CLAIMED";
    private static final String SENT = "SENT";
    private static final String DROPPED = "DROPPED";
    /** By how much the clocks of two nodes may differ; what was written later than that from now, was written before the clock was set back. */
    private static final Duration SKEW = Duration.ofMinutes(2);
    private static final int ROWS_AT_ONCE = 1000;
    private static final int VALUES_AT_ONCE = 500;

    private final ActiveObjects activeObjects;

    public AoNoticeQueue(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(List<Notice> notices, Instant now) {
        Set<String> known = known(notices);
        notices.stream().filter(notice -> !known.contains(notice.token())).forEach(notice -> activeObjects.create(NoticeRow.class, Map.of(
                "TOKEN", notice.token(), "LANE", notice.lane(), "STATE", WAITING, "URGENCY", notice.urgency().name(), "NEXT_AT", now.toEpochMilli(), "CHANGED_AT", now.toEpochMilli(),
                "CREATED_AT", now.toEpochMilli(), "ATTEMPTS", 0, "CONTENT", StoredNotice.write(notice))));
    }

    /** In portions: a role may hold many people, and databases take a limited number of values. */
    private Set<String> known(List<Notice> notices) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < notices.size(); from += VALUES_AT_ONCE) {
            Object[] tokens = notices.subList(from, Math.min(from + VALUES_AT_ONCE, notices.size())).stream().map(Notice::token).toArray();
            Arrays.stream(activeObjects.find(NoticeRow.class, "TOKEN IN (" + String.join(",", Collections.nCopies(tokens.length, "?")) + ")", tokens)).map(NoticeRow::getToken).forEach(known::add);
        }
        return known;
    }

    @Override
    public List<String> listLanesDue(Instant now, int most) {
        NoticeRow[] due = activeObjects.find(NoticeRow.class, Query.select().where("STATE = ? AND (NEXT_AT <= ? OR CHANGED_AT > ?)", WAITING, now.toEpochMilli(), future(now))
                .order("NEXT_AT ASC, ID ASC").limit(ROWS_AT_ONCE));
        return Arrays.stream(due).map(NoticeRow::getLane).distinct().limit(most).toList();
    }

    @Override
    public List<Waiting> listWaiting(String lane) {
        return Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where("LANE = ? AND STATE = ?", lane, WAITING).order("ID ASC").limit(ROWS_AT_ONCE))).map(AoNoticeQueue::waiting).toList();
    }

    private static Waiting waiting(NoticeRow row) {
        return new Waiting(row.getID(), StoredNotice.read(row), row.getAttempts(), Instant.ofEpochMilli(row.getNextAt()), Instant.ofEpochMilli(row.getChangedAt()));
    }

    @Override
    public Optional<Instant> findLastOrdinary(String lane) {
        return Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where("LANE = ? AND STATE = ? AND URGENCY = ?", lane, SENT, Notice.Urgency.ORDINARY.name())
                .order("CHANGED_AT DESC").limit(1))).findFirst().map(row -> Instant.ofEpochMilli(row.getChangedAt()));
    }

    @Override
    public void postpone(List<Waiting> notices, Instant until, Instant now) {
        change(notices, now, row -> row.setNextAt(until.toEpochMilli()));
    }

    @Override
    public Claim claim(String lane, List<Waiting> notices, Instant until, Instant now) {
        long number = 1 + Arrays.stream(activeObjects.find(NoticeClaimRow.class, Query.select().where("LANE = ?", lane).order("CLAIM_NUMBER DESC").limit(1)))
                .findFirst().map(NoticeClaimRow::getClaimNumber).orElse(0L);
        String token = lane + "/" + number;
        activeObjects.create(NoticeClaimRow.class, Map.of("TOKEN", token, "LANE", lane, "CLAIM_NUMBER", number, "CLAIMED_AT", now.toEpochMilli()));
        change(notices, now, row -> {
            row.setState(CLAIMED);
            row.setClaimToken(token);
            row.setNextAt(until.toEpochMilli());
        });
        return new Claim(token, lane, notices, until);
    }

    @Override
    public boolean isHeld(Claim claim, Instant now) {
        return !now.isAfter(claim.until()) && activeObjects.count(NoticeRow.class, "CLAIM_TOKEN = ? AND STATE = ?", claim.token(), CLAIMED) > 0;
    }

    @Override
    public void finish(Claim claim, Instant now) {
        changeClaimed(claim, now, row -> {
            row.setState(SENT);
            row.setNextAt(Long.MAX_VALUE);
            row.setProblem(null);
        });
    }

    @Override
    public void drop(List<Waiting> notices, String why, Instant now) {
        change(notices, now, row -> {
            row.setState(DROPPED);
            row.setNextAt(Long.MAX_VALUE);
            row.setProblem(why);
        });
    }

    @Override
    public void giveBack(Claim claim, String problem, Instant next, Instant now) {
        changeClaimed(claim, now, row -> {
            row.setState(WAITING);
            row.setAttempts(row.getAttempts() + 1);
            row.setNextAt(next.toEpochMilli());
            row.setProblem(problem);
        });
    }

    @Override
    public void giveBackAbandoned(Instant deadline, Instant now) {
        NoticeRow[] abandoned = activeObjects.find(NoticeRow.class, "STATE = ? AND (NEXT_AT <= ? OR CHANGED_AT > ?)", CLAIMED, deadline.toEpochMilli(), future(now));
        Arrays.stream(abandoned).forEach(row -> save(row, now, back -> {
            back.setState(WAITING);
            back.setAttempts(back.getAttempts() + 1);
            back.setNextAt(now.toEpochMilli());
        }));
    }

    @Override
    public void forget(Instant before) {
        activeObjects.deleteWithSQL(NoticeRow.class, "STATE IN (?, ?) AND CHANGED_AT < ?", SENT, DROPPED, before.toEpochMilli());
        activeObjects.deleteWithSQL(NoticeClaimRow.class, "CLAIMED_AT < ?", before.toEpochMilli());
    }

    @Override
    public QueueReport report() {
        String open = "STATE IN (?, ?)";
        Optional<Instant> oldest = Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where(open, WAITING, CLAIMED).order("CREATED_AT ASC").limit(1)))
                .findFirst().map(row -> Instant.ofEpochMilli(row.getCreatedAt()));
        Optional<QueueReport.Failure> failure = Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where("STATE = ? AND ATTEMPTS > 0", WAITING).order("CHANGED_AT DESC").limit(1)))
                .findFirst().map(row -> new QueueReport.Failure(row.getProblem() == null ? "" : row.getProblem(), Instant.ofEpochMilli(row.getChangedAt())));
        return new QueueReport(activeObjects.count(NoticeRow.class, open, WAITING, CLAIMED), activeObjects.count(NoticeRow.class, "STATE = ? AND ATTEMPTS > 0", WAITING), oldest, failure);
    }

    private static long future(Instant now) {
        return now.plus(SKEW).toEpochMilli();
    }

    private void change(List<Waiting> notices, Instant now, Consumer<NoticeRow> change) {
        notices.forEach(notice -> save(activeObjects.get(NoticeRow.class, Math.toIntExact(notice.id())), now, change));
    }

    /** Only what the claim still holds: what was given back meanwhile belongs to somebody else. */
    private void changeClaimed(Claim claim, Instant now, Consumer<NoticeRow> change) {
        Arrays.stream(activeObjects.find(NoticeRow.class, "CLAIM_TOKEN = ? AND STATE = ?", claim.token(), CLAIMED)).forEach(row -> save(row, now, change));
    }

    private static void save(NoticeRow row, Instant now, Consumer<NoticeRow> change) {
        change.accept(row);
        row.setChangedAt(now.toEpochMilli());
        row.save();
    }
}
