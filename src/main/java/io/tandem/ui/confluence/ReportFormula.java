package io.tandem.ui.confluence;

import java.util.List;

/** How one figure comes about: its formula, and what went in and was left out. */
public record ReportFormula(int mark, String name, String formula, List<String> details) {
    public ReportFormula {
        details = List.copyOf(details);
    }

    public int getMark() {
        return mark;
    }

    public String getName() {
        return name;
    }

    public String getFormula() {
        return formula;
    }

    public List<String> getDetails() {
        return details;
    }
}
