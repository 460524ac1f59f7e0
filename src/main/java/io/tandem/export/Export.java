package io.tandem.export;

import io.tandem.export.ExportTable.Span;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows somebody asked for, read while they are taken: as many as there may be, they need the memory of one piece. To be taken once. */
public final class Export {
    private static final int PIECE = 1_000;
    private static final int SMALLEST_PIECE = 100;
    private static final long NO_PROJECT = 0;

    private final ExportTable table;
    private final Extent extent;
    private final RequestReader.Wish wish;
    private long taken;
    private Cursor end;

    Export(ExportTable table, Extent extent, RequestReader.Wish wish) {
        this.table = table;
        this.extent = extent;
        this.wish = wish;
    }

    public ExportTable table() {
        return table;
    }

    /** Whether only a page is wanted. */
    public boolean isPage() {
        return wish.limit() != null;
    }

    /** What to ask next time, to get what changed since this was read. */
    public Instant nextSince() {
        return wish.nextSince();
    }

    /** Where the next page starts; known once the rows were taken, and empty when there is none. A page that is exactly full may be followed by an empty one. */
    public Optional<String> findNext() {
        return Optional.ofNullable(end).map(Cursor::write);
    }

    public void forEach(Consumer<Line> each) {
        for (ExportProject project : places()) {
            long id = project == null ? NO_PROJECT : project.id();
            boolean isResumed = wish.cursor() != null && wish.cursor().projectId() == id;
            String position = isResumed ? wish.cursor().position() : "";
            do {
                position = read(project, id, position, each);
            } while (position != null && end == null);
            if (end != null) {
                return;
            }
        }
    }

    /** What is still to be told: projects by number; those before the place where the last page ended are over. */
    private List<ExportProject> places() {
        if (table.span() == Span.TOGETHER) {
            return new ArrayList<>(Collections.singletonList(null));
        }
        return extent.projects().stream().filter(project -> wish.cursor() == null || project.id() >= wish.cursor().projectId()).toList();
    }

    /** @return where to go on; null at the end of the project */
    private String read(ExportProject project, long id, String after, Consumer<Line> each) {
        Part part = table.read(extent.of(project), after, piece());
        for (Line line : part.lines()) {
            each.accept(line);
            taken++;
            if (isPage() && taken >= wish.limit()) {
                end = new Cursor(table.name(), wish.since(), wish.nextSince(), id, line.position());
                break;
            }
        }
        return part.last();
    }

    private int piece() {
        return isPage() ? (int) Math.max(SMALLEST_PIECE, Math.min(PIECE, wish.limit() - taken)) : PIECE;
    }
}
