package io.tandem.rest.support;

import io.tandem.shared.PageRequest;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads {@code start}, {@code limit} and {@code sort=field,-field} as they stand in the address. */
public final class Paging {
    private Paging() { }

    /**
     * @param start    as sent, or null for 0
     * @param limit    as sent, or null for 50; at most 200
     * @param sort     as sent, or null; a minus in front means descending
     * @param sortable the field names this list knows
     * @throws io.tandem.shared.InvalidInputException naming every field that is wrong
     */
    public static PageRequest of(String start, String limit, String sort, Set<String> sortable) {
        Problems problems = new Problems();
        int first = number(start, 0, 0, Integer.MAX_VALUE, "start", problems);
        int most = number(limit, PageRequest.USUAL, 1, PageRequest.MOST, "limit", problems);
        List<PageRequest.Sort> order = order(sort, sortable, problems);
        problems.throwIfAny();
        return new PageRequest(first, most, order);
    }

    private static int number(String text, int usual, int least, int most, String field, Problems problems) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text.trim());
            problems.require(value >= least && value <= most, field, "number.range", least, most);
            return Math.max(least, Math.min(most, value));
        } catch (NumberFormatException notANumber) {
            problems.require(false, field, "number.range", least, most);
            return usual;
        }
    }

    private static List<PageRequest.Sort> order(String sort, Set<String> sortable, Problems problems) {
        List<PageRequest.Sort> order = new ArrayList<>();
        for (String part : sort == null ? List.<String>of() : Arrays.asList(sort.split(","))) {
            String trimmed = part.trim();
            String field = trimmed.startsWith("-") ? trimmed.substring(1) : trimmed;
            if (!trimmed.isEmpty() && problems.require(sortable.contains(field), "sort", "sort.unknown", field, String.join(", ", sortable.stream().sorted().toList())).list().isEmpty()) {
                order.add(new PageRequest.Sort(field, trimmed.startsWith("-") ? PageRequest.Direction.DESCENDING : PageRequest.Direction.ASCENDING));
            }
        }
        return order;
    }
}
