package io.tandem.ui.confluence;

import java.util.List;

/**
 * Everything the report's template says. Either there are sections, or sentences that say why not.
 *
 * @param sentences why there is nothing to show; empty when there is
 * @param link      an http or https address beside the sentences, or empty
 * @param caption   what the report is about and when it was read
 * @param notes     what to know before reading: figures that are not built, or old
 * @param isFolded  whether the explanations are folded away, which needs a page
 */
public record ReportView(List<String> sentences, String link, String linkText, String caption, List<String> notes, List<ReportSection> sections, ReportReleases releases, String howTitle,
                         List<ReportFormula> formulas, boolean isFolded) {
    public ReportView {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        formulas = List.copyOf(formulas);
    }

    static ReportView of(List<String> sentences, String link, String linkText) {
        return new ReportView(sentences, link, linkText, "", List.of(), List.of(), new ReportReleases("", List.of(), List.of()), "", List.of(), false);
    }

    public List<String> getSentences() {
        return sentences;
    }

    public boolean isWithSections() {
        return !sections.isEmpty();
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

    public String getCaption() {
        return caption;
    }

    public List<String> getNotes() {
        return notes;
    }

    public List<ReportSection> getSections() {
        return sections;
    }

    public ReportReleases getReleases() {
        return releases;
    }

    public boolean isWithReleases() {
        return !releases.rows().isEmpty();
    }

    public String getHowTitle() {
        return howTitle;
    }

    public List<ReportFormula> getFormulas() {
        return formulas;
    }

    public boolean isFolded() {
        return isFolded;
    }
}
