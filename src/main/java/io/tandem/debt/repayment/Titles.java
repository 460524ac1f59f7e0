package io.tandem.debt.repayment;

import io.tandem.debt.model.DebtItem;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names items in sentences: the first few by title, the others by an ellipsis. */
final class Titles {
    private static final int NAMED = 3;
    private static final int LENGTH = 60;

    private final Map<Long, DebtItem> items;

    Titles(Map<Long, DebtItem> items) {
        this.items = items;
    }

    String of(Collection<Long> ids) {
        return upTo(NAMED, ids);
    }

    String upTo(int most, Collection<Long> ids) {
        String named = ids.stream().limit(most).map(this::of).collect(Collectors.joining(", "));
        return ids.size() > most ? named + ", …" : named;
    }

    /** The whole titles. */
    Map<Long, String> listTitles(Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> items.get(id).facts().title()));
    }

    private String of(long id) {
        String title = items.containsKey(id) ? items.get(id).facts().title() : "#" + id;
        return "“" + (title.length() > LENGTH ? title.substring(0, LENGTH) + "…" : title) + "”";
    }
}
