package io.tandem.adapter.jira.metric;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.tandem.metric.model.BlockingLink;
import io.tandem.metric.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The links of an issue's history that say "this issue is blocked by another"; a link its history does not tell is not seen. */
final class LinkReading {
    static final String FIELD = "Link";
    private static final Pattern BLOCKED_BY = Pattern.compile("\\bblocked by\\b|被.{0,8}(阻塞|阻碍|阻挡|阻断)", Pattern.CASE_INSENSITIVE);

    private final List<Change> changes = new ArrayList<>();

    /** A link to another issue was made, or taken away. */
    private record Change(Instant at, String key, boolean isMade) { }

    /** The other issue, if it is there: its id, and when it was not done. */
    record Blocker(long id, List<Span> unresolved) { }

    void add(ChangeItemBean item, Instant at) {
        add(item.getTo(), item.getToString(), at, true);
        add(item.getFrom(), item.getFromString(), at, false);
    }

    private void add(String key, String text, Instant at, boolean isMade) {
        if (text != null && BLOCKED_BY.matcher(text).find()) {
            changes.add(new Change(at, key == null || key.isEmpty() ? text.substring(text.lastIndexOf(' ') + 1) : key, isMade));
        }
    }

    /** A link to an issue that is gone says nothing: nobody knows how long it blocked. */
    List<BlockingLink> links(Function<String, Optional<Blocker>> find) {
        Map<String, Instant> open = new LinkedHashMap<>();
        List<BlockingLink> links = new ArrayList<>();
        for (Change change : changes.stream().sorted(Comparator.comparing(Change::at)).toList()) {
            if (change.isMade()) {
                open.putIfAbsent(change.key(), change.at());
            } else if (open.containsKey(change.key())) {
                Instant from = open.remove(change.key());
                find.apply(change.key()).ifPresent(other -> links.add(new BlockingLink(other.id(), from, change.at(), other.unresolved())));
            }
        }
        open.forEach((key, from) -> find.apply(key).ifPresent(other -> links.add(new BlockingLink(other.id(), from, null, other.unresolved()))));
        return links;
    }
}
