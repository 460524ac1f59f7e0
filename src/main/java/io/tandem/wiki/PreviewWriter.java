package io.tandem.wiki;

import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.BlockVisitor;
import io.tandem.wiki.api.Inline;
import io.tandem.wiki.api.InlineVisitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the page model as plain HTML in AUI's patterns, for a look before publishing. What only the wiki can compute is shown as a named box. */
final class PreviewWriter implements BlockVisitor<XmlOut>, InlineVisitor<XmlOut> {
    private static final Map<Inline.Style, String> ELEMENTS = Map.of(Inline.Style.STRONG, "strong", Inline.Style.EMPHASIS, "em", Inline.Style.CODE, "code");
    private static final Map<Block.PanelKind, String> MESSAGES =
        Map.of(Block.PanelKind.INFO, "info", Block.PanelKind.NOTE, "warning", Block.PanelKind.TIP, "success", Block.PanelKind.WARNING, "error");
    private static final Map<Inline.Colour, String> LOZENGES = Map.of(Inline.Colour.GREY, "aui-lozenge", Inline.Colour.RED, "aui-lozenge aui-lozenge-removed",
        Inline.Colour.YELLOW, "aui-lozenge aui-lozenge-moved", Inline.Colour.GREEN, "aui-lozenge aui-lozenge-success", Inline.Colour.BLUE, "aui-lozenge aui-lozenge-inprogress");
    private final XmlOut out = new XmlOut();
    private final UnaryOperator<String> macroNames;

    private PreviewWriter(UnaryOperator<String> macroNames) {
        this.macroNames = macroNames;
    }

    /**
     * The HTML of these blocks.
     *
     * @param macroNames what people call the macro of this name
     */
    static String html(List<Block> blocks, UnaryOperator<String> macroNames) {
        PreviewWriter writer = new PreviewWriter(macroNames);
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
        return out.element("table", () -> {
            out.element("thead", () -> row(table.header(), "th"));
            out.element("tbody", () -> table.rows().forEach(row -> row(row, "td")));
        }, "class", "aui");
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
        return out.element("ul", () -> tasks.tasks().forEach(this::task), "class", "tandem-tasks");
    }

    private void task(Block.Task task) {
        boolean done = task.state() == Block.TaskState.DONE;
        out.element("li", () -> {
            out.text(done ? "☑ " : "☐ ");
            inlines(task.content().content());
        });
    }

    @Override
    public XmlOut panel(Block.Panel panel) {
        return out.element("div", () -> {
            out.leaf("p", panel.title(), "class", "title");
            blocks(panel.content());
        }, "class", "aui-message aui-message-" + MESSAGES.get(panel.kind()));
    }

    @Override
    public XmlOut expand(Block.Expand expand) {
        return out.element("details", () -> {
            out.leaf("summary", expand.title());
            blocks(expand.content());
        });
    }

    @Override
    public XmlOut contents(Block.Contents contents) {
        return box("toc", "");
    }

    @Override
    public XmlOut issueTable(Block.IssueTable issues) {
        return box("jira", issues.jql());
    }

    @Override
    public XmlOut ownMacro(Block.OwnMacro macro) {
        return box(macro.name(), String.join(", ", macro.parameters().values()));
    }

    private XmlOut box(String name, String detail) {
        return out.element("div", () -> {
            out.leaf("strong", macroNames.apply(name));
            out.text(detail.isEmpty() ? "" : " " + detail);
        }, "class", "tandem-preview-macro");
    }

    @Override
    public XmlOut image(Block.Image image) {
        return out.empty("img", "src", image.address(), "alt", image.alternative());
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
        return out.leaf("span", status.title().toUpperCase(Locale.ROOT), "class", LOZENGES.get(status.colour()));
    }

    @Override
    public XmlOut issue(Inline.Issue issue) {
        return out.leaf("span", issue.key(), "class", "tandem-preview-issue", "data-issue-key", issue.key());
    }

    @Override
    public XmlOut lineBreak(Inline.LineBreak lineBreak) {
        return out.empty("br");
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }
}
