package io.tandem.review.input;

import java.util.List;

/**
 * A project's board and rules as sent. People are log-in names or user keys; the last day of a delegation or a freeze counts. A board is sent whole:
 * what is null takes its usual value ({@link io.tandem.review.model.Policy#usual()}, no template, no freeze), not the one it has. Who wants to keep something sends it back as read.
 */
public record BoardInput(List<SeatInput> seats, Rule quorum, Rule reject, Integer dueHours, Integer emergencyHours, Rate rate, List<String> escalation,
                         Limits thresholds, Light lightLane, Drift drift, String issueComments, List<Template> templates, List<Freeze> freezes) {
    /** One seat: held by these users, by everybody in this project role and by everybody with this role in the project's working group. */
    public record SeatInput(String name, List<String> users, String role, String teamRole, Boolean required, Boolean veto, List<DelegateInput> delegates) {
        /** One without a role in the working group. */
        public SeatInput(String name, List<String> users, String role, Boolean required, Boolean veto, List<DelegateInput> delegates) {
            this(name, users, role, null, required, veto, delegates);
        }

        static SeatInput empty() {
            return new SeatInput(null, null, null, null, null, null, null);
        }
    }

    /** Who stands in for which holder, on which days (yyyy-MM-dd, both inside). */
    public record DelegateInput(String user, String delegate, String from, String to) { }

    /** A kind of rule with its number. */
    public record Rule(String kind, Integer value) { }

    /** Cost of one person-day, or another amount. */
    public record Rate(String amount, String currency) { }

    /** From which size on a change needs the board. */
    public record Limits(Double scheduleDays, Double effortDays, Rate cost, Integer riskScore, List<String> components) { }

    /** OFF, AUTOMATIC or ONE_SEAT. */
    public record Light(String mode, String seat, Integer samplingPercent) { }

    /** How far an approved issue may move; a percentage left out is not watched. */
    public record Drift(Integer estimatePercent, Integer textPercent, Boolean release, Boolean components) { }

    /** A kind of standard change. */
    public record Template(String name, String title, String rationale, ImpactInput impact, Limits limits) { }

    /** Days without changes (yyyy-MM-dd, both inside). */
    public record Freeze(String name, String from, String to, List<String> components) { }

    /** Seats and the rules every board has. */
    public BoardInput(List<SeatInput> seats, Rule quorum, Rule reject, Integer dueHours, Integer emergencyHours, Rate rate, List<String> escalation) {
        this(seats, quorum, reject, dueHours, emergencyHours, rate, escalation, null, null, null, null, null, null);
    }
}
