package io.tandem.sandbox.confluence.content;

import io.tandem.sandbox.confluence.storage.MalformedStorageException;
import io.tandem.sandbox.confluence.storage.StoredForm;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.store.SpacePermission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The spaces and pages a newcomer finds: a team's space, and one that only the architect and administrators see. */
public final class DemoContent {
    /** Key of the team's space. */
    public static final String TEAM = "TEAM";
    /** Key of the space most people cannot see. */
    public static final String SECURITY = "SEC";
    private static final List<String> READERS = List.of("admin", "petra", "emil", "ada", "dev", "olga", "wei", "guest");
    private static final List<String> WRITERS = List.of("admin", "petra", "emil", "ada", "dev", "olga", "wei");
    private final ConfluenceStore store;
    private final Clock clock;

    public DemoContent(ConfluenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Does nothing when there is a space already. */
    public void createWhenEmpty() {
        if (store.spaces().list().isEmpty()) {
            store.inTransaction(() -> {
                team();
                security();
                return null;
            });
        }
    }

    private void team() {
        store.spaces().create(TEAM, "Team space", "Where the Payments Platform is planned and built");
        store.spaces().permit(TEAM, SpacePermission.VIEW, READERS);
        store.spaces().permit(TEAM, SpacePermission.EDIT, WRITERS);
        store.spaces().permit(TEAM, SpacePermission.ADMINISTER, List.of("admin", "petra"));
        long home = homepage(TEAM, "Team space Home", "team-home", "petra", 90);
        page(TEAM, home, "Working agreement", "working-agreement", "emil", 84);
        long overview = page(TEAM, home, "Architecture overview", "architecture-overview", "ada", 80);
        long log = page(TEAM, home, "Decision log", "decision-log", "ada", 62);
        page(TEAM, log, "Reports read from a copy", "decision-reporting", "ada", 60);
        long retrospectives = page(TEAM, home, "Retrospectives", "retrospectives", "petra", 40);
        long first = page(TEAM, retrospectives, "Retrospective 0.9", "retrospective-first", "petra", 38);
        page(TEAM, home, "支付平台概述", "chinese-overview", "wei", 21);
        store.labels().add(overview, "global", "architecture");
        store.labels().add(log, "global", "decision");
        store.labels().add(first, "global", "retrospective");
    }

    private void security() {
        store.spaces().create(SECURITY, "Security", "Threats and what we do about them");
        for (SpacePermission permission : SpacePermission.values()) {
            store.spaces().permit(SECURITY, permission, List.of("admin", "ada"));
        }
        long home = homepage(SECURITY, "Security Home", "security-home", "ada", 50);
        page(SECURITY, home, "Threat model", "security-threats", "ada", 49);
    }

    private long homepage(String space, String title, String resource, String author, int daysAgo) {
        long id = page(space, null, title, resource, author, daysAgo);
        store.spaces().setHomepage(space, id);
        return id;
    }

    private long page(String space, Long parent, String title, String resource, String author, int daysAgo) {
        PageDraft draft = new PageDraft(parent, title, text(resource), "", false);
        return store.pages().create(space, draft, author, clock.instant().minus(Duration.ofDays(daysAgo))).id();
    }

    private static String text(String resource) {
        try (InputStream stream = DemoContent.class.getResourceAsStream("/sandbox/confluence/demo/" + resource + ".xml")) {
            return StoredForm.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (MalformedStorageException problem) {
            throw new IllegalStateException("Demo page " + resource, problem);
        }
    }
}
