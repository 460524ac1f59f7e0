package io.tandem.export;

import io.tandem.export.model.Column;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import java.util.List;

/** One table of the star. What it is about stands in the text {@code tandem.export.table.<name>}. */
public interface ExportTable {
    /** How a table is told. */
    enum Span {
        /** Project by project. */
        PROJECTS,
        /** Once, about all projects asked for together. */
        TOGETHER
    }

    /** What a reader who has the rows of last time gets. */
    enum Renewal {
        /** All rows again: it is small, or nothing says which of them changed. */
        WHOLE,
        /** The rows that changed. */
        CHANGES
    }

    /** In lower case with underscores. */
    String name();

    List<? extends Column<?>> columns();

    Span span();

    Renewal renewal();

    /**
     * The rows that come after this one.
     *
     * @param after a row's position, or empty for the beginning; those of rows that are gone do as well
     * @param count how many to read at most; what the reader may not see is left out
     */
    Part read(Extent extent, String after, int count);
}
