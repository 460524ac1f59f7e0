package io.tandem.testing.wiki;

import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.Block.Cell;
import io.tandem.wiki.api.Block.Row;
import io.tandem.wiki.api.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Pages nobody would write, made of characters somebody will paste. The same seed makes the same page. */
public final class RandomPages {
    private static final String[] PIECES = {"plain words", "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "&amp;", "a & b", "\"quoted\" 'twice'", "\u0000\u0008\u001f", "\ud83d\ude00", "\ud800",
        "\udc00x", "שלום", "中文", "line\nbreak", "tab\there", "\r\nreturn", "  spaces  ", "\ufffe", "{macro}", "</ac:structured-macro>", "--><!--", "\u00a0", "é", "$velocity #if", ""};
    private final Random random;

    public RandomPages(long seed) {
        random = new Random(seed);
    }

    public List<Block> page() {
        return blocks(3);
    }

    private List<Block> blocks(int depth) {
        return many(4, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 9)) {
            case 0 -> new Block.Heading(1 + random.nextInt(6), inlines());
            case 1 -> new Block.Paragraph(inlines());
            case 2 -> new Block.Table(row(), many(3, this::row));
            case 3 -> new Block.Items(pick(Block.ListKind.values()), many(3, this::cell));
            case 4 -> new Block.Tasks(many(3, () -> new Block.Task(pick(Block.TaskState.values()), cell())));
            case 5 -> new Block.Contents(1 + random.nextInt(6));
            case 6 -> new Block.IssueTable(text(), random.nextInt(100));
            case 7 -> new Block.OwnMacro("tandem-change-reviews", Map.of("project", text(), "state", text()));
            case 8 -> new Block.Image("https://example.com/?a=1&b=" + random.nextInt(9), "seen: " + text());
            case 9 -> new Block.Panel(pick(Block.PanelKind.values()), text(), blocks(depth - 1));
            default -> new Block.Expand(text(), blocks(depth - 1));
        };
    }

    private Row row() {
        List<Cell> cells = new ArrayList<>(many(3, this::cell));
        cells.add(cell());
        return new Row(cells);
    }

    private Cell cell() {
        return new Cell(inlines());
    }

    /** Never two plain texts side by side, nor an empty one: XML cannot tell where one ends. */
    private List<Inline> inlines() {
        List<Inline> inlines = new ArrayList<>();
        for (Inline next : many(4, this::inline)) {
            boolean plain = next instanceof Inline.Text text && text.style() == Inline.Style.PLAIN;
            boolean joins = plain && (((Inline.Text) next).text().isEmpty() || !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text before && before.style() == Inline.Style.PLAIN);
            if (!joins) {
                inlines.add(next);
            }
        }
        return inlines;
    }

    private Inline inline() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Inline.Text(text(), pick(Inline.Style.values()));
            case 2 -> new Inline.Link(text(), "https://example.com/?x=" + random.nextInt(99) + "&y=<\">");
            case 3 -> new Inline.Status(text(), pick(Inline.Colour.values()));
            case 4 -> new Inline.Issue("PAY-" + random.nextInt(999));
            default -> new Inline.LineBreak();
        };
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(3)).forEach(i -> text.append(pick(PIECES)));
        return text.toString();
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> one.get()).toList();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
