package io.tandem.adapter.store.review;

import io.tandem.shared.Reason;
import java.util.List;

/** A reason as JSON holds it. */
record StoredReason(String code, List<String> arguments) {
    static List<StoredReason> of(List<Reason> reasons) {
        return reasons.stream().map(reason -> new StoredReason(reason.code(), reason.arguments())).toList();
    }

    /** @param stored null for what was stored before there were such reasons */
    static List<Reason> reasons(List<StoredReason> stored) {
        return stored == null ? List.of() : stored.stream().map(one -> new Reason(one.code(), one.arguments())).toList();
    }
}
