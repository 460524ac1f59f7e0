package io.tandem.wiki.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A piece of a page that stands on its own lines. */
public sealed interface Block {
    <R> R accept(BlockVisitor<R> visitor);

    /** What a panel is about; Confluence's four message macros. */
    enum PanelKind { INFO, NOTE, TIP, WARNING }

    /** How a list is marked. */
    enum ListKind { BULLETS, NUMBERS }

    /** Whether a task is ticked off. */
    enum TaskState { OPEN, DONE }

    /** @param level 1 (largest) to 6 */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("no heading has level " + level);
            }
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(Inline... content) {
            return new Paragraph(List.of(content));
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** One cell of a table. */
    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }

        public static Cell of(Inline... content) {
            return new Cell(List.of(content));
        }

        public static Cell of(String text) {
            return of(Inline.text(text));
        }
    }

    /** One line of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /** A table whose first line names the columns. */
    record Table(Row header, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A list of lines. */
    record Items(ListKind kind, List<Cell> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** Something to do, with its tick box. */
    record Task(TaskState state, Cell content) { }

    /** A list of things to do. */
    record Tasks(List<Task> tasks) implements Block {
        public Tasks {
            tasks = List.copyOf(tasks);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.tasks(this);
        }
    }

    /** A coloured box. */
    record Panel(PanelKind kind, String title, List<Block> content) implements Block {
        public Panel {
            title = Characters.clean(title);
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.panel(this);
        }
    }

    /** Content folded away below its title. */
    record Expand(String title, List<Block> content) implements Block {
        public Expand {
            title = Characters.clean(title);
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.expand(this);
        }
    }

    /** The page's table of contents, down to this level of heading. */
    record Contents(int deepest) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /** The issues of a query, as Confluence's Jira macro lists them for whoever reads. */
    record IssueTable(String jql, int limit) implements Block {
        public IssueTable {
            jql = Characters.clean(jql);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.issueTable(this);
        }
    }

    /** One of the add-on's own macros. */
    record OwnMacro(String name, Map<String, String> parameters) implements Block {
        public OwnMacro {
            TreeMap<String, String> clean = new TreeMap<>();
            parameters.forEach((key, value) -> clean.put(key, Characters.clean(value)));
            parameters = Collections.unmodifiableMap(clean);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.ownMacro(this);
        }
    }

    /**
     * A picture.
     *
     * @param alternative what it shows, for whoever cannot see it; never blank
     */
    record Image(String address, String alternative) implements Block {
        public Image {
            address = Addresses.checked(address);
            alternative = Characters.cleanLine(alternative);
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs a text for whoever cannot see it");
            }
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.image(this);
        }
    }
}
