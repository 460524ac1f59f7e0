package io.tandem.ui.confluence;

import java.util.List;

/**
 * One figure, ready to show.
 *
 * @param exact         its value as a plain number, for those who compare; empty when there is none
 * @param mark          the number of its explanation
 * @param notes         what else to say of it: further values, what is missing, since when it is old
 * @param lozenge       the style class of its status
 * @param sparklineHtml its course as SVG made by a writer; empty where none can be shown
 * @param characters    its course as characters; empty where it is drawn
 */
public record ReportRow(String key, String exact, String name, int mark, String value, List<String> notes, String status, String lozenge, String sparklineHtml, String characters, String trend,
                        String link, String linkText) {
    public ReportRow {
        notes = List.copyOf(notes);
    }

    public String getKey() {
        return key;
    }

    public String getExact() {
        return exact;
    }

    public String getName() {
        return name;
    }

    public int getMark() {
        return mark;
    }

    public String getValue() {
        return value;
    }

    public List<String> getNotes() {
        return notes;
    }

    public String getStatus() {
        return status;
    }

    public String getLozenge() {
        return lozenge;
    }

    /** Products leave what is called so unescaped. */
    public String getSparklineHtml() {
        return sparklineHtml;
    }

    public String getCharacters() {
        return characters;
    }

    public String getTrend() {
        return trend;
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
}
