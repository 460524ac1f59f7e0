package io.tandem.wiki;

import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Transactions;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.api.Publication.State;
import io.tandem.wiki.port.ActingAs;
import io.tandem.wiki.port.PublicationStore;
import io.tandem.wiki.port.PublicationStore.Waiting;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Remedy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends what waits. A row is claimed first, so that two nodes never send one order at the same time; whoever dies in between loses the claim after {@link #CLAIM},
 * and the next one finds the page that was made and finishes it.
 */
public final class PublicationSender {
    /** How long a sender may take before another one takes over. */
    static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 50;
    private final PublicationStore store;
    private final PagePublisher publisher;
    private final ActingAs actingAs;
    private final Transactions transactions;
    private final Clock clock;

    public PublicationSender(PublicationStore store, PagePublisher publisher, ActingAs actingAs, Transactions transactions, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.actingAs = actingAs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends every order that is due. */
    public void sendDue() {
        store.listDue(clock.instant(), AT_ONCE).forEach(this::send);
    }

    /** Sends this record's order, unless somebody else is at it or it is not due. */
    public void send(String recordKey) {
        claim(recordKey).ifPresent(claimed -> {
            AtomicReference<Waiting> current = new AtomicReference<>(claimed);
            if (!actingAs.run(claimed.actorKey(), () -> deliver(current))) {
                store(current, needsPerson(current.get().publication(), Problem.of("publication.person.gone"), Optional.empty()));
            }
        });
    }

    private Optional<Waiting> claim(String recordKey) {
        try {
            return transactions.call(() -> store.find(recordKey).filter(this::isDue).map(waiting -> store.update(waiting.with(claimed(waiting.publication())))));
        } catch (ConflictException somebodyElseWasFaster) {
            return Optional.empty();
        }
    }

    private boolean isDue(Waiting waiting) {
        Publication publication = waiting.publication();
        boolean open = publication.state() == State.QUEUED || publication.state() == State.WAITING || publication.state() == State.SENDING;
        return open && publication.nextTry().map(time -> !time.isAfter(clock.instant())).orElse(true);
    }

    private Publication claimed(Publication from) {
        return changed(from, State.SENDING, from.page(), from.attempts() + 1, Optional.of(clock.instant().plus(CLAIM)), from.problem(), Optional.empty());
    }

    private void deliver(AtomicReference<Waiting> current) {
        try {
            Waiting waiting = current.get();
            PagePublisher.Published done = publisher.publish(waiting.order(), waiting.publication().page(), page -> note(current, page));
            Publication from = current.get().publication();
            store(current, new Publication(from.recordKey(), State.PUBLISHED, from.target(), from.title(), Optional.of(done.page()), from.attempts(), Optional.empty(),
                Optional.empty(), Optional.empty(), done.outcomes(), clock.instant()));
        } catch (WikiFailureException failure) {
            store(current, failed(current.get().publication(), failure));
        }
    }

    /** The page is written down before the next step, so that a failure there cannot make us forget it. */
    private void note(AtomicReference<Waiting> current, PublishedPage page) {
        Publication from = current.get().publication();
        if (!from.page().equals(Optional.of(page))) {
            store(current, changed(from, from.state(), Optional.of(page), from.attempts(), from.nextTry(), from.problem(), from.askAt()));
        }
    }

    private Publication failed(Publication from, WikiFailureException failure) {
        Problem problem = FailureText.problem(failure);
        if (failure.kind().remedy() == Remedy.PERSON) {
            return needsPerson(from, problem, FailureText.askAt(failure));
        }
        Instant next = clock.instant().plus(pause(from.attempts(), failure.pause()));
        return changed(from, State.WAITING, from.page(), from.attempts(), Optional.of(next), Optional.of(problem), Optional.empty());
    }

    /** 15 s, 30 s, 1 min, … up to an hour; never shorter than the wiki asks for. */
    static Duration pause(int attempts, Optional<Duration> asked) {
        Duration own = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
        Duration bounded = own.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : own;
        return asked.filter(wish -> wish.compareTo(bounded) > 0).orElse(bounded);
    }

    private Publication needsPerson(Publication from, Problem problem, Optional<String> askAt) {
        return changed(from, State.NEEDS_PERSON, from.page(), from.attempts(), Optional.empty(), Optional.of(problem), askAt);
    }

    private Publication changed(Publication from, State state, Optional<PublishedPage> page, int attempts, Optional<Instant> next, Optional<Problem> problem, Optional<String> askAt) {
        return new Publication(from.recordKey(), state, from.target(), from.title(), page, attempts, next, problem, askAt, from.outcomes(), clock.instant());
    }

    /** When a newer order replaced ours meanwhile, its row stands and ours is forgotten: the newer one is sent next. */
    private void store(AtomicReference<Waiting> current, Publication publication) {
        try {
            current.set(transactions.call(() -> store.update(current.get().with(publication))));
        } catch (ConflictException newerOrder) {
            keepPage(publication);
        }
    }

    private void keepPage(Publication ours) {
        try {
            transactions.run(() -> store.find(ours.recordKey()).filter(newer -> newer.publication().page().isEmpty() && ours.page().isPresent()).ifPresent(newer -> {
                Publication from = newer.publication();
                store.update(newer.with(changed(from, from.state(), ours.page(), from.attempts(), from.nextTry(), from.problem(), from.askAt())));
            }));
        } catch (ConflictException changedAgain) {
            // Whoever changed it sends it, and finds the page by its title and note.
        }
    }
}
