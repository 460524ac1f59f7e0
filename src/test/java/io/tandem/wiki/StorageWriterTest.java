package io.tandem.wiki;

import static io.tandem.wiki.api.Inline.strong;
import static io.tandem.wiki.api.Inline.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.testing.wiki.RandomPages;
import io.tandem.testing.wiki.StorageReader;
import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.Block.Cell;
import io.tandem.wiki.api.Block.Row;
import io.tandem.wiki.api.Inline;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class StorageWriterTest {
    @Test
    public void writesWhatConfluenceStores() {
        assertThat(written(new Block.Heading(2, List.of(text("Plan & fact"))))).isEqualTo("<h2>Plan &amp; fact</h2>");
        assertThat(written(Block.Paragraph.of(text("a "), strong("b"), new Inline.LineBreak(), new Inline.Link("c", "https://x.example/?a=1&b=2"))))
            .isEqualTo("<p>a <strong>b</strong><br/><a href=\"https://x.example/?a=1&amp;b=2\">c</a></p>");
        assertThat(written(new Block.Table(Row.of(Cell.of("Day")), List.of(Row.of(Cell.of("1"))))))
            .isEqualTo("<table><tbody><tr><th>Day</th></tr><tr><td>1</td></tr></tbody></table>");
        assertThat(written(new Block.Items(Block.ListKind.NUMBERS, List.of(Cell.of("one"))))).isEqualTo("<ol><li>one</li></ol>");
        assertThat(written(new Block.Tasks(List.of(new Block.Task(Block.TaskState.DONE, Cell.of("do it"))))))
            .isEqualTo("<ac:task-list><ac:task><ac:task-status>complete</ac:task-status><ac:task-body>do it</ac:task-body></ac:task></ac:task-list>");
        assertThat(written(Block.Paragraph.of(new Inline.Status("late", Inline.Colour.RED))))
            .isEqualTo("<p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Red</ac:parameter><ac:parameter ac:name=\"title\">late</ac:parameter></ac:structured-macro></p>");
        assertThat(written(new Block.Panel(Block.PanelKind.INFO, "Note", List.of(Block.Paragraph.of(text("x"))))))
            .isEqualTo("<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">Note</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>");
        assertThat(written(new Block.OwnMacro("tandem-change-reviews", Map.of("state", "open", "project", "PAY"))))
            .isEqualTo("<ac:structured-macro ac:name=\"tandem-change-reviews\"><ac:parameter ac:name=\"project\">PAY</ac:parameter><ac:parameter ac:name=\"state\">open</ac:parameter></ac:structured-macro>");
        assertThat(written(new Block.Image("https://x.example/a.png", "a \"chart\""))).isEqualTo("<ac:image ac:alt=\"a &quot;chart&quot;\"><ri:url ri:value=\"https://x.example/a.png\"/></ac:image>");
    }

    @Test
    public void anyPageIsWellFormedAndReadsBackTheSame() {
        for (int seed = 0; seed < 2000; seed++) {
            List<Block> page = new RandomPages(seed).page();
            assertThat(StorageReader.read(StorageWriter.storage(page))).as("seed " + seed).isEqualTo(page);
        }
    }

    @Test
    public void anyPreviewIsWellFormedAndCarriesNoMarkupOfPeople() {
        for (int seed = 0; seed < 500; seed++) {
            assertThat(PreviewWriter.html(new RandomPages(seed).page(), name -> name)).as("seed " + seed).doesNotContain("<script").doesNotContain("<!--").doesNotContain("<ac:");
        }
    }

    @Test
    public void addressesThatCouldRunScriptsAreRefused() {
        assertThatThrownBy(() -> new Inline.Link("x", " javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Image("data:text/html,x", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void twoMegabytesOfTextTakeNoTime() {
        String long2M = "<words & more> ".repeat(140_000);
        assertThat(written(Block.Paragraph.of(text(long2M)))).contains("&lt;words &amp; more&gt;");
    }

    private static String written(Block block) {
        return StorageWriter.storage(List.of(block));
    }
}
