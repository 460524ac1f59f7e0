package io.tandem.rest.review;

import io.tandem.review.input.ActualInput;
import io.tandem.review.input.ImpactInput;
import io.tandem.review.input.ProposalInput;

/** What callers send. A field that is not named here is refused with its name. */
public final class ReviewRequests {
    private ReviewRequests() { }

    /** A new review of an issue. */
    public record Create(String issueKey, String type, String title, String rationale, ImpactInput impact, String template, ProposalInput.Planned planned) {
        ProposalInput proposal() {
            return new ProposalInput(type, title, rationale, impact, template, planned);
        }
    }

    /** A draft's new content, with the version the caller saw. */
    public record Edit(Integer version, String type, String title, String rationale, ImpactInput impact, String template, ProposalInput.Planned planned) {
        ProposalInput proposal() {
            return new ProposalInput(type, title, rationale, impact, template, planned);
        }
    }

    /** What an audit found: FINE or SHOULD_HAVE_GONE_TO_BOARD. */
    public record Audit(Integer version, String verdict, String comment) { }

    /** The version the caller saw. */
    public record Move(Integer version) { }

    /** What came of it; working days, person-days, change in open defects, coverage points and person-days of debt. Anything may be left out. */
    public record Outcome(Integer version, ActualInput actual) { }
}
