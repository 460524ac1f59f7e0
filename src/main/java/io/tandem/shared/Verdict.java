package io.tandem.shared;

import java.util.List;

/**
 * A yes or no that explains itself.
 *
 * @param isAllowed  the answer
 * @param reasons    why; never empty for a no
 * @param unblockers who can turn a no into a yes; empty when nobody can or nobody needs to
 */
public record Verdict(boolean isAllowed, List<Reason> reasons, List<Actor> unblockers) {
    public Verdict {
        reasons = List.copyOf(reasons);
        unblockers = List.copyOf(unblockers);
        if (!isAllowed && reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
    }

    public static Verdict allowed(Reason... reasons) {
        return new Verdict(true, List.of(reasons), List.of());
    }

    public static Verdict refused(List<Actor> unblockers, Reason... reasons) {
        return new Verdict(false, List.of(reasons), unblockers);
    }
}
