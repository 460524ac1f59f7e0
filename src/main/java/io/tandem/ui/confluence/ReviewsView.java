package io.tandem.ui.confluence;

import java.util.List;

/**
 * Everything the template says. Either there are rows, or one sentence, with a link where the viewer can do something about it.
 *
 * @param sentence  what to say instead of rows; empty when there are rows
 * @param link      an http or https address, or empty
 * @param linkText  what the link says
 */
public record ReviewsView(String caption, List<String> columns, List<ReviewRow> rows, String sentence, String link, String linkText, String footer) {
    public ReviewsView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String getCaption() {
        return caption;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public boolean isWithRows() {
        return !rows.isEmpty();
    }

    public String getSentence() {
        return sentence;
    }

    public boolean isWithLink() {
        return !link.isEmpty();
    }

    public String getLink() {
        return link;
    }

    public String getLinkText() {
        return linkText;
    }

    public boolean isWithFooter() {
        return !footer.isEmpty();
    }

    public String getFooter() {
        return footer;
    }
}
