package io.tandem.review.input;

/** A review's editable part as sent. */
public record ProposalInput(String type, String title, String rationale, ImpactInput impact, String template, Planned planned) {
    /** Days (yyyy-MM-dd, both inside) and the implementer's log-in name or user key. */
    public record Planned(String from, String to, String implementer) { }

    /** One without template and plan. */
    public ProposalInput(String type, String title, String rationale, ImpactInput impact) {
        this(type, title, rationale, impact, null, null);
    }
}
