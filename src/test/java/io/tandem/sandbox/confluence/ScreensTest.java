package io.tandem.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The screens as people use them, without a browser. */
public class ScreensTest {
    private static RunningConfluence confluence;
    private static ScreenVisitor dev;
    private static ScreenVisitor petra;

    @BeforeClass
    public static void start() {
        confluence = new RunningConfluence();
        dev = new ScreenVisitor(confluence, "dev");
        petra = new ScreenVisitor(confluence, "petra");
    }

    @AfterClass
    public static void stop() throws Exception {
        confluence.close();
    }

    @Before
    public void works() {
        confluence.product().faults().clear();
    }

    @Test
    public void the_dashboard_lists_the_spaces_a_person_may_see() {
        assertThat(dev.open("/").select("#spaces a").eachText()).containsExactly("Team space");
        assertThat(new ScreenVisitor(confluence, "ada").open("/").select("#spaces a").eachText()).containsExactly("Security", "Team space");
        assertThat(new ScreenVisitor(confluence, "wei").open("/").text()).contains("空间").contains("最近更新");
    }

    @Test
    public void every_demo_page_renders_without_an_error_box() {
        ScreenVisitor ada = new ScreenVisitor(confluence, "ada");
        List<String> links = ada.open("/display/TEAM").select(".cf-tree a").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(6);
        for (String link : links) {
            Document page = ada.open(link.substring("/confluence".length()));
            assertThat(page.select(".macro-error, .unknown-macro, .aui-message-error")).as(link).isEmpty();
            assertThat(page.select("#main-content")).as(link).hasSize(1);
        }
    }

    @Test
    public void a_person_creates_edits_compares_and_reverts_a_page() {
        Document created = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "By hand", "body", "<p>one</p>"));
        assertThat(created.select("#title-text").text()).isEqualTo("By hand");
        Document edited = petra.submit(petra.open(href(created, "#editPageLink")), ".cf-editor", Map.of("body", "<p>one</p><p>two</p>", "message", "added two"));
        assertThat(edited.select("#main-content").text()).isEqualTo("one two");
        assertThat(edited.select("#page-metadata").text()).contains("Devon Developer").contains("Petra Planner").contains("v. 2");
        Document history = dev.open(href(edited, "#view-history-link"));
        assertThat(history.select("#page-history tbody tr").get(0).text()).contains("added two").contains("Petra Planner");
        Document difference = dev.submit(history, "#compare", Map.of("from", "1", "to", "2"));
        assertThat(difference.select("#diff ins").eachText()).containsExactly("<p>two</p>");
        assertThat(difference.select("#diff del")).isEmpty();
        Document reverted = dev.submit(history, "tr[data-version=1] form", Map.of());
        assertThat(reverted.select("#main-content").text()).isEqualTo("one");
        assertThat(reverted.select("#page-metadata").text()).contains("v. 3");
    }

    @Test
    public void who_saves_second_keeps_the_text_and_learns_who_was_first() {
        Document page = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "Raced", "body", "<p>one</p>"));
        Document editor = dev.open(href(page, "#editPageLink"));
        petra.submit(petra.open(href(page, "#editPageLink")), ".cf-editor", Map.of("body", "<p>petra</p>"));
        Document refused = dev.submit(editor, ".cf-editor", Map.of("body", "<p>dev</p>"));
        assertThat(refused.select("#conflict").text()).contains("Petra Planner");
        assertThat(refused.select("#body").val()).isEqualTo("<p>dev</p>");
        Document saved = dev.submit(refused, ".cf-editor", Map.of());
        assertThat(saved.select("#main-content").text()).isEqualTo("dev");
    }

    @Test
    public void malformed_text_stays_in_the_editor_with_the_reason() {
        Document refused = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "Broken", "body", "<p><b>x</p>"));
        assertThat(refused.select("#edit-error").text()).contains("expected </b>");
        assertThat(refused.select("#body").val()).isEqualTo("<p><b>x</p>");
        Document preview = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "Seen before", "body", "<p>looks fine</p>", "preview", "true"));
        assertThat(preview.select(".cf-preview .wiki-content").text()).isEqualTo("looks fine");
    }

    @Test
    public void labels_restrictions_and_trash() {
        Document page = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "Handled", "body", "<p>x</p>"));
        Document labelled = dev.submit(page, ".cf-add-label", Map.of("label", "one two"));
        assertThat(labelled.select(".cf-label > span").eachText()).containsExactly("one", "two");
        assertThat(dev.submit(labelled, ".cf-remove-label", Map.of()).select(".cf-label > span").eachText()).containsExactly("two");
        dev.submit(dev.open(href(page, "#action-page-permissions-link")), "form.top-label", Map.of("read", "dev"));
        assertThat(petra.status("/display/TEAM/Handled")).isEqualTo(404);
        assertThat(new ScreenVisitor(confluence, "admin").status("/display/TEAM/Handled")).isEqualTo(200);
        dev.submit(dev.open(href(page, "#action-remove-content-link")), "main form", Map.of());
        assertThat(dev.status("/display/TEAM/Handled")).isEqualTo(404);
        Document restored = dev.submit(dev.open("/pages/viewtrash.action?key=TEAM"), "#trash form", Map.of());
        assertThat(restored.select("#title-text").text()).isEqualTo("Handled");
    }

    @Test
    public void a_static_export_has_no_script_at_all() {
        Document page = dev.open("/display/TEAM/Architecture+overview?outputType=pdf");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    public void guests_read_and_strangers_see_nothing() {
        ScreenVisitor guest = new ScreenVisitor(confluence, "guest");
        assertThat(guest.open("/display/TEAM").select("#editPageLink")).isEmpty();
        assertThat(new ScreenVisitor(confluence, "ghost").status("/display/TEAM")).isEqualTo(404);
        assertThat(dev.status("/display/SEC")).isEqualTo(404);
        assertThat(dev.status("/display/NOPE/x")).isEqualTo(404);
        assertThat(dev.status("/pages/viewpage.action?pageId=x")).isEqualTo(404);
    }

    @Test
    public void a_change_without_the_token_is_refused() {
        assertThat(dev.postWithoutToken("/pages/docreatepage.action", "spaceKey=TEAM&title=Forged&body=x")).isEqualTo(403);
    }

    @Test
    public void titles_and_names_are_escaped_everywhere() {
        Document page = dev.submit(dev.open("/pages/createpage.action?spaceKey=TEAM"), ".cf-editor", Map.of("title", "<img src=x onerror=alert(1)>", "body", "<p/>"));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("#title-text").text()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(dev.open("/").select("img")).isEmpty();
        assertThat(dev.open(href(page, "#view-page-info-link")).select("img")).isEmpty();
    }

    @Test
    public void a_space_without_its_home_page_still_opens() throws Exception {
        try (RunningConfluence other = new RunningConfluence()) {
            ScreenVisitor admin = new ScreenVisitor(other, "admin");
            admin.submit(admin.open(href(admin.open("/display/SEC"), "#action-remove-content-link")), "main form", Map.of());
            assertThat(admin.open("/display/SEC").select(".cf-tree a").eachText()).containsExactly("Threat model");
        }
    }

    @Test
    public void tiny_links_and_search_find_pages() {
        String id = confluence.page("dev", "Tiny and needle", "<p>haystack</p>");
        String tiny = confluence.get("dev", "/rest/api/content/" + id).json().at("/_links/tinyui").asText();
        assertThat(dev.open(tiny).select("#title-text").text()).isEqualTo("Tiny and needle");
        assertThat(dev.open("/dosearchsite.action?queryString=haystack").select(".cf-updates a").eachText()).containsExactly("Tiny and needle");
    }

    private static String href(Document page, String selector) {
        return page.selectFirst(selector).attr("href").substring("/confluence".length());
    }
}
