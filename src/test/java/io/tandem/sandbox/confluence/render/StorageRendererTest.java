package io.tandem.sandbox.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.testing.AoDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What readers see of storage format, and what they must never get. */
public class StorageRendererTest {
    private final Map<String, Macro> macros = new HashMap<>();
    private AoDatabase database;
    private ConfluenceStore store;
    private StorageRenderer renderer;
    private WikiPage page;

    @Before
    public void open() {
        database = AoDatabase.open(AoDatabase.Kind.H2);
        store = new ConfluenceStore(database.dataSource());
        store.spaces().create("TEAM", "Team", "");
        page = store.pages().create("TEAM", new PageDraft(null, "My page", "<p/>", "", false), "dev", Instant.EPOCH);
        Access access = new Access(store, name -> true);
        renderer = new Rendering(store, access, HostUsers.demo("confluence"), () -> "/confluence", () -> Optional.of("http://jira"),
                name -> Optional.ofNullable(macros.get(name)), context -> new StubContext(context.output().text()).asContext()).renderer();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void text_is_escaped_and_harmless_markup_kept() {
        assertThat(html("<p>a &lt; b &amp; &quot;c&quot; <strong>d</strong></p>")).isEqualTo("<p>a &lt; b &amp; &quot;c&quot; <strong>d</strong></p>");
        assertThat(html("<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>"))
                .isEqualTo("<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody><tr><td colspan=\"2\" class=\"confluenceTd\">x</td></tr></tbody></table></div>");
    }

    @Test
    public void nothing_that_could_run_survives() {
        for (String bad : new String[] {"<script>alert(1)</script>", "<p onclick=\"alert(1)\">x</p>", "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java&#10;script:alert(1)\">x</a>", "<a href=\"data:text/html,alert(1)\">x</a>", "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<iframe src=\"http://x\">alert(1)</iframe>", "<svg><script>alert(1)</script></svg>", "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>", "<form action=\"/x\"><button formaction=\"alert(1)\"/></form>"}) {
            assertThat(html(bad)).as(bad).doesNotContain("alert").doesNotContain("<script").doesNotContain("<form").doesNotContain("<iframe");
        }
    }

    @Test
    public void code_and_plain_bodies_are_escaped() {
        assertThat(html(macro("code", "<ac:plain-text-body><![CDATA[if (a < b) <script>]]></ac:plain-text-body>"))).contains("if (a &lt; b) &lt;script&gt;</pre>");
    }

    @Test
    public void a_malformed_page_becomes_an_error_box() {
        assertThat(html("<p><b></p>")).contains("Error rendering page").contains("expected &lt;/b&gt;");
    }

    @Test
    public void an_unknown_macro_says_so() {
        assertThat(html(macro("nowhere", ""))).contains("Unknown macro: {nowhere}");
    }

    @Test
    public void the_add_ons_macros_get_parameters_body_and_purpose() {
        macros.put("mine", new TestMacro(Macro.BodyType.RICH_TEXT, (parameters, body, context) -> parameters.get("key") + "|" + body + "|" + context.getOutputType()));
        String html = renderer.render(macro("mine", "<ac:parameter ac:name=\"key\">V</ac:parameter><ac:rich-text-body><p>b &lt;</p></ac:rich-text-body>"), RenderContext.of(page, Output.PDF));
        assertThat(html).isEqualTo("<div class=\"conf-macro output-block\" data-macro-name=\"mine\">V|<p>b &lt;</p>|pdf</div>");
    }

    @Test
    public void a_plain_body_reaches_the_macro_as_written() {
        macros.put("mine", new TestMacro(Macro.BodyType.PLAIN_TEXT, (parameters, body, context) -> body.equals("<a>&") ? "same" : "different"));
        assertThat(html(macro("mine", "<ac:plain-text-body><![CDATA[<a>&]]></ac:plain-text-body>"))).contains("same");
    }

    @Test
    public void a_failing_macro_shows_a_box_and_the_rest_of_the_page() {
        macros.put("refuses", new TestMacro(Macro.BodyType.NONE, (parameters, body, context) -> {
            throw new MacroExecutionException("no <project>");
        }));
        macros.put("breaks", new TestMacro(Macro.BodyType.NONE, (parameters, body, context) -> {
            throw new IllegalStateException("broken");
        }));
        String html = html(macro("refuses", "") + macro("breaks", "") + "<p>after</p>");
        assertThat(html).contains("Error rendering macro &#39;refuses&#39;").contains("no &lt;project&gt;").contains("broken").endsWith("<p>after</p>");
    }

    @Test
    public void boxes_lozenges_and_tasks_look_like_the_products() {
        assertThat(html(macro("info", "<ac:parameter ac:name=\"title\">T</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body>")))
                .contains("confluence-information-macro-information").contains("<p class=\"title\">T</p>");
        assertThat(html(macro("status", "<ac:parameter ac:name=\"colour\">Green</ac:parameter><ac:parameter ac:name=\"title\">DONE</ac:parameter>"))).contains("aui-lozenge-success").contains(">DONE<");
        assertThat(html("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>x</ac:task-body></ac:task></ac:task-list>"))
                .contains("<li class=\"checked\" data-inline-task-id=\"1\">");
        assertThat(html(macro("jira", "<ac:parameter ac:name=\"key\">DEMO-1</ac:parameter>"))).contains("href=\"http://jira/browse/DEMO-1\"");
    }

    @Test
    public void an_expander_is_open_where_nobody_can_click() {
        String storage = macro("expand", "<ac:rich-text-body><p>x</p></ac:rich-text-body>");
        assertThat(html(storage)).doesNotContain(" open>");
        assertThat(renderer.render(storage, RenderContext.of(page, Output.PDF))).contains(" open>");
    }

    @Test
    public void the_table_of_contents_leads_to_the_headings() {
        assertThat(html(macro("toc", "") + "<h1>First part</h1><h2>First part</h2>"))
                .contains("<a class=\"toc-link\" href=\"#Mypage-Firstpart\">First part</a>").contains("href=\"#Mypage-Firstpart.1\"")
                .contains("<h1 id=\"Mypage-Firstpart\">").contains("<h2 id=\"Mypage-Firstpart.1\">");
    }

    @Test
    public void links_lead_to_pages_people_and_pages_to_be() {
        assertThat(html("<ac:link><ri:page ri:content-title=\"my PAGE\"/></ac:link>")).isEqualTo("<a href=\"/confluence/display/TEAM/My+page\">my PAGE</a>");
        assertThat(html("<ac:link><ri:page ri:content-title=\"None &amp; new\"/></ac:link>")).contains("createlink").contains("title=None%20%26%20new");
        assertThat(html("<ac:link><ri:user ri:username=\"wei\"/></ac:link>")).contains("Wei Zhang");
        assertThat(html("<ac:link><ri:page ri:content-title=\"My page\"/><ac:plain-text-link-body><![CDATA[<b>]]></ac:plain-text-link-body></ac:link>")).contains(">&lt;b&gt;</a>");
    }

    @Test
    public void pages_that_include_one_another_end() {
        store.pages().update(page, new PageDraft(null, "My page", macro("include", "<ac:parameter ac:name=\"\">My page</ac:parameter>"), "", false), "dev", Instant.EPOCH);
        assertThat(html(macro("include", "<ac:parameter ac:name=\"\">My page</ac:parameter>"))).contains("Error rendering macro");
    }

    private String html(String storage) {
        return renderer.render(storage, RenderContext.of(page, Output.DISPLAY));
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private interface Body {
        String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;
    }

    private record StubContext(String output) {
        ConversionContext asContext() {
            ConversionContext context = org.mockito.Mockito.mock(ConversionContext.class);
            org.mockito.Mockito.when(context.getOutputType()).thenReturn(output);
            return context;
        }
    }

    private record TestMacro(BodyType bodyType, Body code) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
            return code.execute(parameters, body, context);
        }

        @Override
        public BodyType getBodyType() {
            return bodyType;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
