package io.tandem.debt.upkeep;

import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.model.ExpiryNotice;
import io.tandem.debt.upkeep.port.Expiries;
import io.tandem.debt.upkeep.port.ExpiryPost;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends each person one mail about everything that has run out for them. News that is no longer true, or of a project they may not see any more, is left out. What fails is tried again, less and
 * less often, for two weeks. A mail is sent twice only when a node dies between handing it over and noting that it left.
 */
public final class ExpirySender {
    static final Duration LEASE = Duration.ofMinutes(25);
    static final Duration TOO_OLD = Duration.ofDays(14);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int LONGEST_DOUBLING = 6;
    private static final int AT_ONCE = 1_000;

    private final Expiries expiries;
    private final ExpiryPost post;
    private final ProjectAccess access;
    private final Transactions transactions;
    private final Clock clock;

    public ExpirySender(Expiries expiries, ExpiryPost post, ProjectAccess access, Transactions transactions, Clock clock) {
        this.expiries = expiries;
        this.post = post;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void sendDue() {
        Map<String, List<ExpiryNotice>> byPerson = expiries.listDue(clock.instant(), AT_ONCE).stream()
            .collect(Collectors.groupingBy(notice -> notice.person().key(), LinkedHashMap::new, Collectors.toList()));
        byPerson.values().forEach(this::send);
        transactions.run(() -> expiries.forget(clock.instant().minus(KEPT)));
    }

    private void send(List<ExpiryNotice> notices) {
        Actor person = notices.get(0).person();
        List<ExpiryNotice> news = notices.stream().filter(notice -> isNews(person, notice)).toList();
        drop(notices.stream().filter(notice -> !news.contains(notice)).toList(), "no longer true, too old, or may not be told any more");
        if (news.isEmpty()) {
            return;
        }
        transactions.run(() -> expiries.handOver(news, clock.instant().plus(LEASE), clock.instant()));
        List<ExpiredAcceptance> expired = news.stream().map(ExpiryNotice::expired).toList();
        if (!post.send(person, expired, new Handover(news))) {
            drop(news, "nobody to write to");
        }
    }

    private boolean isNews(Actor person, ExpiryNotice notice) {
        return !notice.written().isBefore(clock.instant().minus(TOO_OLD)) && expiries.isStillTrue(notice.expired()) && access.maySeeProject(person, notice.expired().projectKey());
    }

    private void drop(Collection<ExpiryNotice> notices, String why) {
        if (!notices.isEmpty()) {
            transactions.run(() -> expiries.drop(notices, why, clock.instant()));
        }
    }

    /** 5, 10, 20, … minutes up to five hours. */
    static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_DOUBLING));
    }

    /** May be told on another thread. */
    private final class Handover implements ExpiryPost.Delivery {
        private final List<ExpiryNotice> notices;

        Handover(List<ExpiryNotice> notices) {
            this.notices = notices;
        }

        @Override
        public boolean begin() {
            return transactions.call(() -> expiries.isWaiting(notices));
        }

        @Override
        public void succeeded() {
            transactions.run(() -> expiries.finish(notices, clock.instant()));
        }

        @Override
        public void failed(String problem) {
            int attempts = notices.stream().mapToInt(ExpiryNotice::attempts).max().orElse(0);
            Instant now = clock.instant();
            transactions.run(() -> expiries.giveBack(notices, problem, now.plus(pause(attempts)), now));
        }
    }
}
