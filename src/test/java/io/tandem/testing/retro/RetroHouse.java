package io.tandem.testing.retro;

import io.tandem.adapter.store.retro.AoRetroStore;
import io.tandem.adapter.store.retro.RetroActionRow;
import io.tandem.adapter.store.retro.RetroRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.rest.retro.RetroPageResource;
import io.tandem.rest.retro.RetroResource;
import io.tandem.rest.support.Guard;
import io.tandem.retro.FindingsService;
import io.tandem.retro.RetroAccess;
import io.tandem.retro.RetroPublishing;
import io.tandem.retro.RetroService;
import io.tandem.retro.model.Calendar;
import io.tandem.retro.model.IssueStory.Stage;
import io.tandem.retro.model.IssueStory.Step;
import io.tandem.retro.model.IssueStory;
import io.tandem.retro.model.Release;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Spans;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import io.tandem.testing.wiki.MemoryOutbox;
import io.tandem.testing.wiki.MemoryWiki;
import io.tandem.wiki.PageFormatService;
import io.tandem.wiki.PagePublisher;
import io.tandem.wiki.PublicationSender;
import io.tandem.wiki.PublicationService;
import io.tandem.wiki.WikiPlaceService;
import io.tandem.wiki.api.WikiPlaces.Place;
import io.tandem.wiki.port.WikiDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Retrospectives over a real database, in {@link Town}. DEMO has the releases 1 to 99 and SEC release 100; each has DEMO-1 and DEMO-9, which only ada and admin see. Pages are sent to a wiki
 * in memory, in the same thread.
 */
public final class RetroHouse implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Reviews.NOON, ZoneOffset.UTC);
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final MemoryWiki wiki = new MemoryWiki();
    public final AoRetroStore store;
    public final RetroService service;
    public final RetroPublishing publishing;
    private final AoDatabase database = AoDatabase.open(AoDatabase.Kind.H2, RetroRow.class, RetroActionRow.class);
    private int records;

    public RetroHouse() {
        town.putIntoRole("Developers", Reviews.DEV, Reviews.OLGA);
        Transactions transactions = new AoTransactions(database.activeObjects());
        store = new AoRetroStore(database.activeObjects());
        FindingsService findings = new FindingsService(new History(), new NoReviews(), new NoDebts(), town, CLOCK);
        service = new RetroService(store, new History(), findings, new RetroAccess(town), () -> "record-" + ++records, audit::add, transactions, new Keys(), CLOCK);
        MemoryOutbox outbox = new MemoryOutbox();
        PublicationSender sender = new PublicationSender(outbox, new PagePublisher(wiki), RetroHouse::runs, transactions, CLOCK);
        PublicationService publications = new PublicationService(outbox, sender, transactions, new Keys(), Runnable::run, CLOCK);
        publishing = new RetroPublishing(service, findings, store, new History(), new PageFormatService(new Keys()), publications, () -> "https://jira.example", audit::add, transactions, new Keys(), CLOCK);
    }

    private static boolean runs(String userKey, Runnable work) {
        work.run();
        return true;
    }

    /** The resources for this current user. */
    public List<?> resources(CurrentUser currentUser) {
        Guard guard = new Guard(currentUser, town);
        return List.of(new RetroResource(guard, RestApi.once(), service), new RetroPageResource(guard, publishing, new WikiPlaceService(new Spaces()), new Keys()));
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class History implements ReleaseHistory {
        @Override
        public List<Release> listReleases(String projectKey) {
            return findRelease(projectKey, projectKey.equals("SEC") ? 100 : 1).stream().toList();
        }

        @Override
        public Optional<Release> findRelease(String projectKey, long releaseId) {
            boolean isThere = projectKey.equals("SEC") ? releaseId == 100 : releaseId > 0 && releaseId < 100;
            return isThere ? Optional.of(new Release(releaseId, "1." + releaseId, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 19), true)) : Optional.empty();
        }

        @Override
        public List<IssueStory> listStories(String projectKey, long releaseId) {
            return List.of(story("DEMO-1"), story("DEMO-9"));
        }

        private static IssueStory story(String key) {
            List<Step> steps = List.of(new Step(day(2), "To Do", Stage.TO_DO), new Step(day(3), "In Progress", Stage.IN_PROGRESS), new Step(day(6), "Done", Stage.DONE));
            return new IssueStory(key, "Summary of " + key, day(2), LocalDate.of(2026, 11, 4), List.of(), steps, Spans.NONE);
        }

        private static Instant day(int day) {
            return LocalDate.of(2026, 11, day).atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        @Override
        public Calendar calendar() {
            return new Calendar(ZoneOffset.UTC, 8, 5);
        }
    }

    private static final class Spaces implements WikiDirectory {
        @Override
        public List<Place> listSpaces() {
            return List.of(new Place("DOC", "Documentation"));
        }

        @Override
        public List<Place> listPages(String spaceKey) {
            return List.of(new Place("7", "Retrospectives"));
        }
    }
}
