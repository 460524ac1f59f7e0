package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.model.ExpiryNotice;
import io.tandem.debt.upkeep.port.Expiries;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Expired acceptances in Active Objects. What a notice says is read from the item when it is sent. */
public final class AoExpiries implements Expiries {
    private static final String WAITING = "WAITING";
    private static final String SENT = "SENT";
    private static final String DROPPED = "DROPPED";
    private static final int VALUES_AT_ONCE = 500;

    private final ActiveObjects activeObjects;

    public AoExpiries(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ExpiredAcceptance> listNew(LocalDate today, int most) {
        List<ExpiredAcceptance> found = new ArrayList<>();
        int last = 0;
        List<DebtRow> piece;
        do {
            piece = List.of(activeObjects.find(DebtRow.class, Query.select().where("DECISION = ? AND ACCEPTED_UNTIL < ? AND ID > ?", DecisionState.ACCEPTED.name(), today.toString(), last)
                .order("ID ASC").limit(VALUES_AT_ONCE)));
            List<ExpiredAcceptance> expired = piece.stream().map(AoExpiries::expired).toList();
            Set<String> known = known(expired);
            expired.stream().filter(one -> !known.contains(one.token())).forEach(found::add);
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).getID();
        } while (piece.size() == VALUES_AT_ONCE && found.size() < most);
        return found.stream().limit(most).toList();
    }

    private Set<String> known(List<ExpiredAcceptance> expired) {
        Set<String> known = new HashSet<>();
        if (!expired.isEmpty()) {
            DebtCriteria tokens = new DebtCriteria().andAnyOf("TOKEN", expired.stream().map(ExpiredAcceptance::token).toList());
            Arrays.stream(activeObjects.find(ExpiryRow.class, tokens.where(), tokens.parameters())).map(ExpiryRow::getToken).forEach(known::add);
        }
        return known;
    }

    private static ExpiredAcceptance expired(DebtRow row) {
        Actor owner = row.getOwnerKey() == null ? null : new Actor(row.getOwnerKey(), row.getOwnerName());
        return new ExpiredAcceptance(row.getID(), row.getProjectKey(), row.getTitle(), owner, new Actor(row.getDecidedByKey(), row.getDecidedByName()),
            row.getDecisionReason() == null ? "" : row.getDecisionReason(), LocalDate.parse(row.getAcceptedUntil()));
    }

    @Override
    public void add(ExpiredAcceptance found, List<ExpiryNotice> notices, Instant now) {
        activeObjects.create(ExpiryRow.class, new DBParam("TOKEN", found.token()), new DBParam("FOUND_AT", now.toEpochMilli()));
        notices.forEach(notice -> activeObjects.create(ExpiryNoticeRow.class, new DBParam("TOKEN", notice.token()), new DBParam("PERSON_KEY", notice.person().key()),
            new DBParam("PERSON_NAME", notice.person().displayName()), new DBParam("DEBT_ID", found.debtId()), new DBParam("LAST_DAY", found.until().toString()), new DBParam("STATE", WAITING),
            new DBParam("NEXT_AT", now.toEpochMilli()), new DBParam("CHANGED_AT", now.toEpochMilli()), new DBParam("WRITTEN_AT", now.toEpochMilli()), new DBParam("ATTEMPTS", 0)));
    }

    @Override
    public boolean isStillTrue(ExpiredAcceptance expired) {
        return activeObjects.count(DebtRow.class, "ID = ? AND DECISION = ? AND ACCEPTED_UNTIL = ?", (int) expired.debtId(), DecisionState.ACCEPTED.name(), expired.until().toString()) > 0;
    }

    @Override
    public List<ExpiryNotice> listDue(Instant now, int most) {
        List<ExpiryNoticeRow> due = List.of(activeObjects.find(ExpiryNoticeRow.class, Query.select().where("STATE = ? AND NEXT_AT <= ?", WAITING, now.toEpochMilli())
            .order("PERSON_KEY ASC, ID ASC").limit(most)));
        Map<Long, DebtRow> items = items(due.stream().map(ExpiryNoticeRow::getDebtId).distinct().toList());
        return due.stream().map(row -> notice(row, items.get(row.getDebtId()))).toList();
    }

    private Map<Long, DebtRow> items(List<Long> ids) {
        Map<Long, DebtRow> items = new HashMap<>();
        for (List<Long> piece : Pieces.of(ids)) {
            DebtCriteria some = new DebtCriteria().andAnyOf("ID", piece.stream().map(Long::intValue).toList());
            Arrays.stream(activeObjects.find(DebtRow.class, some.where(), some.parameters())).forEach(row -> items.put((long) row.getID(), row));
        }
        return items;
    }

    // An item that was deleted or decided anew is no news any more; the sender finds that out by asking whether it is still true.
    private static ExpiryNotice notice(ExpiryNoticeRow row, DebtRow item) {
        ExpiredAcceptance expired = item == null || item.getAcceptedUntil() == null ? gone(row) : expired(item);
        return new ExpiryNotice(row.getID(), new Actor(row.getPersonKey(), row.getPersonName()), expired.until().toString().equals(row.getLastDay()) ? expired : gone(row), row.getAttempts(),
            Instant.ofEpochMilli(row.getWrittenAt()));
    }

    private static ExpiredAcceptance gone(ExpiryNoticeRow row) {
        return new ExpiredAcceptance(row.getDebtId(), "", "", null, Actor.HOUSE, "", LocalDate.parse(row.getLastDay()));
    }

    @Override
    public void handOver(Collection<ExpiryNotice> notices, Instant until, Instant now) {
        change(notices, now, row -> {
            row.setAttempts(row.getAttempts() + 1);
            row.setNextAt(until.toEpochMilli());
        });
    }

    @Override
    public boolean isWaiting(Collection<ExpiryNotice> notices) {
        return notices.stream().allMatch(notice -> activeObjects.count(ExpiryNoticeRow.class, "ID = ? AND STATE = ?", (int) notice.id(), WAITING) > 0);
    }

    @Override
    public void finish(Collection<ExpiryNotice> notices, Instant now) {
        change(notices, now, row -> {
            row.setState(SENT);
            row.setProblem(null);
        });
    }

    @Override
    public void drop(Collection<ExpiryNotice> notices, String why, Instant now) {
        change(notices, now, row -> {
            row.setState(DROPPED);
            row.setProblem(why);
        });
    }

    @Override
    public void giveBack(Collection<ExpiryNotice> notices, String problem, Instant next, Instant now) {
        change(notices, now, row -> {
            row.setNextAt(next.toEpochMilli());
            row.setProblem(problem);
        });
    }

    @Override
    public void forget(Instant before) {
        activeObjects.deleteWithSQL(ExpiryNoticeRow.class, "STATE <> ? AND CHANGED_AT < ?", WAITING, before.toEpochMilli());
    }

    private void change(Collection<ExpiryNotice> notices, Instant now, Consumer<ExpiryNoticeRow> change) {
        notices.forEach(notice -> {
            ExpiryNoticeRow row = activeObjects.get(ExpiryNoticeRow.class, (int) notice.id());
            change.accept(row);
            row.setChangedAt(now.toEpochMilli());
            row.save();
        });
    }
}
