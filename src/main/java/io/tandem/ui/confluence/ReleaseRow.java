package io.tandem.ui.confluence;

import java.util.List;

/**
 * One coming release, ready to show.
 *
 * @param late   how late it is, in words
 * @param causes the causes, which come to the total
 * @param total  the deviation in words; empty when it is unknown
 * @param notes  what is missing
 */
public record ReleaseRow(String name, String day, String forecast, String late, List<CauseRow> causes, String total, List<String> notes) {
    public ReleaseRow {
        causes = List.copyOf(causes);
        notes = List.copyOf(notes);
    }

    /** One cause in words, with where its issues are; the address may be empty. */
    public record CauseRow(String words, String link) {
        public String getWords() {
            return words;
        }

        public boolean isWithLink() {
            return !link.isEmpty();
        }

        public String getLink() {
            return link;
        }
    }

    public String getName() {
        return name;
    }

    public String getDay() {
        return day;
    }

    public String getForecast() {
        return forecast;
    }

    public String getLate() {
        return late;
    }

    public List<CauseRow> getCauses() {
        return causes;
    }

    public String getTotal() {
        return total;
    }

    public List<String> getNotes() {
        return notes;
    }
}
