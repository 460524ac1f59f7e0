package io.tandem.review.input;

import java.util.List;

/** A project's board as sent. People are log-in names or user keys; a delegation's last day counts. */
public record BoardInput(List<SeatInput> seats, Rule quorum, Rule reject, Integer dueHours, Integer emergencyHours, Rate rate, List<String> escalation) {
    /** One seat. */
    public record SeatInput(String name, List<String> users, String role, Boolean required, Boolean veto, List<DelegateInput> delegates) { }

    /** Who stands in for which holder, on which days (yyyy-MM-dd, both inside). */
    public record DelegateInput(String user, String delegate, String from, String to) { }

    /** A kind of rule with its number. */
    public record Rule(String kind, Integer value) { }

    /** Cost of one person-day. */
    public record Rate(String amount, String currency) { }
}
