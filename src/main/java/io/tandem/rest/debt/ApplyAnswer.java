package io.tandem.rest.debt;

import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.repayment.RepaymentRelease.ItemOutcome;
import io.tandem.debt.repayment.RepaymentRelease.Result;
import io.tandem.debt.repayment.port.ReleaseIssues.IssueOutcome;
import io.tandem.shared.port.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What was written, or with {@code dryRun} what would be.
 *
 * @param hiddenIssues linked issues that the reader may not see; they are left as they are
 */
public record ApplyAnswer(boolean dryRun, ReleaseRef release, List<Item> items, List<Issue> issues, int hiddenIssues) {
    /**
     * An item.
     *
     * @param state         the decision it has after the change
     * @param targetRelease before anything is written the release it had, then the new one
     * @param changed       false when it was in the release already
     */
    public record Item(long id, long version, String title, String state, ReleaseRef targetRelease, boolean changed) {
        static Item of(ItemOutcome outcome) {
            var item = outcome.entry().item();
            return new Item(item.id(), item.version(), item.facts().title(), outcome.after().name(), item.facts().targetRelease(), outcome.isChanged());
        }
    }

    /** A linked issue: {@code ADDED}, {@code ALREADY}, {@code DONE}, {@code OTHER_PROJECT}, {@code FORBIDDEN} or {@code REFUSED}, and what that means in the reader's language. */
    public record Issue(String key, String summary, String outcome, String message) {
        static Issue of(IssueOutcome outcome, Texts texts) {
            String meaning = texts.get("tandem.debt.plan.issue." + outcome.outcome().name().toLowerCase(Locale.ROOT));
            return new Issue(outcome.issue().key(), outcome.issue().summary(), outcome.outcome().name(), outcome.message().isEmpty() ? meaning : meaning + " " + outcome.message());
        }
    }

    static ApplyAnswer of(Result result, boolean isDryRun, Texts texts) {
        return new ApplyAnswer(isDryRun, result.release(), result.items().stream().map(Item::of).toList(), result.issues().stream().map(issue -> Issue.of(issue, texts)).toList(), result.hiddenIssues());
    }
}
