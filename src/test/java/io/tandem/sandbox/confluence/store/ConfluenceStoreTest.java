package io.tandem.sandbox.confluence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.testing.AoDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The store keeps its promises on both databases. */
@RunWith(Parameterized.class)
public class ConfluenceStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return AoDatabase.Kind.values();
    }

    @Parameterized.Parameter
    public AoDatabase.Kind kind;

    private AoDatabase database;
    private ConfluenceStore store;

    @Before
    public void open() {
        database = AoDatabase.open(kind);
        store = new ConfluenceStore(database.dataSource());
        store.spaces().create("TEAM", "Team", "");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void every_version_is_kept_with_author_and_message() {
        WikiPage first = page("A", "<p>1</p>");
        store.pages().update(first, new PageDraft(null, "A", "<p>2</p>", "second", true), "petra", NOON.plusSeconds(60));
        WikiPage read = store.pages().find(first.id()).orElseThrow();
        assertThat(read.version()).isEqualTo(new PageVersion(2, "A", "<p>2</p>", "second", true, NOON.plusSeconds(60), "petra"));
        assertThat(store.pages().listVersions(first.id())).extracting(PageVersion::number).containsExactly(2, 1);
        assertThat(store.pages().findVersion(first.id(), 1)).map(PageVersion::body).contains("<p>1</p>");
    }

    @Test
    public void the_second_of_two_saves_of_one_version_is_told() {
        WikiPage seen = page("A", "<p/>");
        PageDraft draft = new PageDraft(null, "A", "<p>x</p>", "", false);
        assertThat(store.pages().update(seen, draft, "dev", NOON)).isPresent();
        assertThat(store.pages().update(seen, draft, "ada", NOON)).isEmpty();
        assertThat(store.pages().listVersions(seen.id())).hasSize(2);
    }

    @Test
    public void titles_are_unique_in_any_case_and_free_again_after_trashing() {
        WikiPage page = page("Title", "<p/>");
        assertThatThrownBy(() -> page("TITLE", "<p/>")).isInstanceOfSatisfying(StoreException.class, problem -> assertThat(problem.isDuplicate()).isTrue());
        assertThat(store.pages().findByExactTitle("TEAM", "title")).isEmpty();
        assertThat(store.pages().findByTitleInAnyCase("TEAM", "title")).isPresent();
        store.pages().trash(page);
        WikiPage second = page("title", "<p/>");
        assertThatThrownBy(() -> store.pages().restore(page, null)).isInstanceOf(StoreException.class);
        store.pages().purge(second.id());
        store.pages().restore(page, null);
        assertThat(store.pages().findByExactTitle("TEAM", "Title")).isPresent();
    }

    @Test
    public void children_of_a_trashed_page_move_up() {
        WikiPage top = page("Top", "<p/>");
        WikiPage middle = store.pages().create("TEAM", new PageDraft(top.id(), "Middle", "<p/>", "", false), "dev", NOON);
        store.pages().create("TEAM", new PageDraft(middle.id(), "Leaf", "<p/>", "", false), "dev", NOON);
        store.pages().trash(middle);
        assertThat(store.pages().listChildren(top.id())).extracting(WikiPage::title).containsExactly("Leaf");
        assertThat(store.pages().list("TEAM", PageStatus.TRASHED)).extracting(WikiPage::title).containsExactly("Middle");
    }

    @Test
    public void long_bodies_and_all_characters_survive() {
        String body = "<p>" + "支付平台 ü € 🚀 ".repeat(20_000) + "</p>";
        assertThat(store.pages().find(page("Long", body).id()).orElseThrow().body()).isEqualTo(body);
    }

    @Test
    public void labels_are_sets() {
        long id = page("A", "<p/>").id();
        store.labels().add(id, "global", "b");
        store.labels().add(id, "global", "a");
        store.labels().add(id, "global", "b");
        assertThat(store.labels().list(id)).extracting(Label::name).containsExactly("a", "b");
        assertThat(store.labels().listPages("a")).containsExactly(id);
        assertThat(store.labels().remove(id, "a")).isTrue();
        assertThat(store.labels().remove(id, "a")).isFalse();
    }

    @Test
    public void properties_count_versions_and_notice_lost_updates() {
        long id = page("A", "<p/>").id();
        ContentProperty one = store.properties().create(id, "k", "{\"a\":1}", NOON);
        assertThat(store.properties().update(one, "2", NOON)).map(ContentProperty::version).contains(2);
        assertThat(store.properties().update(one, "3", NOON)).isEmpty();
        assertThatThrownBy(() -> store.properties().create(id, "k", "1", NOON)).isInstanceOf(StoreException.class);
        assertThat(store.properties().find(id, "k")).map(ContentProperty::json).contains("2");
    }

    @Test
    public void restrictions_are_replaced_as_a_whole() {
        long id = page("A", "<p/>").id();
        store.restrictions().replace(id, RestrictedOperation.READ, List.of("ada", "petra"));
        store.restrictions().replace(id, RestrictedOperation.READ, List.of("ada"));
        assertThat(store.restrictions().list(id, RestrictedOperation.READ)).containsExactly("ada");
        assertThat(store.restrictions().list(id, RestrictedOperation.UPDATE)).isEmpty();
    }

    @Test
    public void files_keep_their_bytes() {
        long id = page("A", "<p/>").id();
        Attachment file = store.attachments().create(id, "a.bin", "application/octet-stream", new byte[] {0, 1, -1}, "dev", NOON);
        assertThat(file.size()).isEqualTo(3);
        assertThat(store.attachments().replace(file, new byte[] {7}, "ada", NOON).version()).isEqualTo(2);
        assertThat(store.attachments().content(file.id())).containsExactly(7);
    }

    @Test
    public void a_failed_transaction_leaves_nothing() {
        assertThatThrownBy(() -> store.inTransaction(() -> {
            page("Half", "<p/>");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(store.pages().findByExactTitle("TEAM", "Half")).isEmpty();
    }

    @Test
    public void opening_the_store_again_finds_everything() {
        page("Kept", "<p/>");
        assertThat(new ConfluenceStore(database.dataSource()).pages().findByExactTitle("TEAM", "Kept")).isPresent();
    }

    private WikiPage page(String title, String body) {
        return store.pages().create("TEAM", new PageDraft(null, title, body, "", false), "dev", NOON);
    }
}
