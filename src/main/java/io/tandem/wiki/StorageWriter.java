package io.tandem.wiki;

import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.BlockVisitor;
import io.tandem.wiki.api.Inline;
import io.tandem.wiki.api.InlineVisitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the page model as Confluence storage format. One use per text. */
final class StorageWriter implements BlockVisitor<XmlOut>, InlineVisitor<XmlOut> {
    private static final Map<Inline.Style, String> ELEMENTS = Map.of(Inline.Style.STRONG, "strong", Inline.Style.EMPHASIS, "em", Inline.Style.CODE, "code");
    private final XmlOut out = new XmlOut();

    /** The storage format of these blocks. */
    static String storage(List<Block> blocks) {
        StorageWriter writer = new StorageWriter();
        writer.blocks(blocks);
        return writer.out.written();
    }

    @Override
    public XmlOut heading(Block.Heading heading) {
        return out.element("h" + heading.level(), () -> inlines(heading.content()));
    }

    @Override
    public XmlOut paragraph(Block.Paragraph paragraph) {
        return out.element("p", () -> inlines(paragraph.content()));
    }

    @Override
    public XmlOut table(Block.Table table) {
        return out.element("table", () -> out.element("tbody", () -> {
            row(table.header(), "th");
            table.rows().forEach(row -> row(row, "td"));
        }));
    }

    private void row(Block.Row row, String cellName) {
        out.element("tr", () -> row.cells().forEach(cell -> out.element(cellName, () -> inlines(cell.content()))));
    }

    @Override
    public XmlOut items(Block.Items items) {
        String name = items.kind() == Block.ListKind.NUMBERS ? "ol" : "ul";
        return out.element(name, () -> items.items().forEach(item -> out.element("li", () -> inlines(item.content()))));
    }

    @Override
    public XmlOut tasks(Block.Tasks tasks) {
        return out.element("ac:task-list", () -> tasks.tasks().forEach(this::task));
    }

    private void task(Block.Task task) {
        out.element("ac:task", () -> {
            out.leaf("ac:task-status", task.state() == Block.TaskState.DONE ? "complete" : "incomplete");
            out.element("ac:task-body", () -> inlines(task.content().content()));
        });
    }

    @Override
    public XmlOut panel(Block.Panel panel) {
        return boxed(panel.kind().name().toLowerCase(Locale.ROOT), panel.title(), panel.content());
    }

    @Override
    public XmlOut expand(Block.Expand expand) {
        return boxed("expand", expand.title(), expand.content());
    }

    private XmlOut boxed(String name, String title, List<Block> content) {
        return out.element("ac:structured-macro", () -> {
            parameter("title", title);
            out.element("ac:rich-text-body", () -> blocks(content));
        }, "ac:name", name);
    }

    @Override
    public XmlOut contents(Block.Contents contents) {
        return macro("toc", Map.of("maxLevel", Integer.toString(contents.deepest())));
    }

    @Override
    public XmlOut issueTable(Block.IssueTable issues) {
        return macro("jira", Map.of("jqlQuery", issues.jql(), "maximumIssues", Integer.toString(issues.limit())));
    }

    @Override
    public XmlOut ownMacro(Block.OwnMacro macro) {
        return macro(macro.name(), macro.parameters());
    }

    @Override
    public XmlOut image(Block.Image image) {
        return out.element("ac:image", () -> out.empty("ri:url", "ri:value", image.address()), "ac:alt", image.alternative());
    }

    @Override
    public XmlOut text(Inline.Text text) {
        return text.style() == Inline.Style.PLAIN ? out.text(text.text()) : out.leaf(ELEMENTS.get(text.style()), text.text());
    }

    @Override
    public XmlOut link(Inline.Link link) {
        return out.leaf("a", link.text(), "href", link.address());
    }

    @Override
    public XmlOut status(Inline.Status status) {
        String colour = status.colour().name().charAt(0) + status.colour().name().substring(1).toLowerCase(Locale.ROOT);
        return macro("status", Map.of("colour", colour, "title", status.title()));
    }

    @Override
    public XmlOut issue(Inline.Issue issue) {
        return macro("jira", Map.of("key", issue.key()));
    }

    @Override
    public XmlOut lineBreak(Inline.LineBreak lineBreak) {
        return out.empty("br");
    }

    private XmlOut macro(String name, Map<String, String> parameters) {
        return out.element("ac:structured-macro", () -> new TreeMap<>(parameters).forEach(this::parameter), "ac:name", name);
    }

    private void parameter(String name, String value) {
        out.leaf("ac:parameter", value, "ac:name", name);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }
}
