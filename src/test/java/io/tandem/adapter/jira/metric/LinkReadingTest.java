package io.tandem.adapter.jira.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.tandem.metric.model.BlockingLink;
import io.tandem.metric.model.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Links as histories tell them. */
public class LinkReadingTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-01-09T09:00:00Z");
    private static final List<Span> OPEN = List.of(new Span(MONDAY, null));

    private final LinkReading reading = new LinkReading();

    @Test
    public void madeAndTakenAwayInEitherOrder() {
        reading.add(item("API-7", "This issue is blocked by API-7", null, null), MONDAY);
        reading.add(item(null, null, "API-7", "This issue is blocked by API-7"), FRIDAY);
        assertThat(links()).containsExactly(new BlockingLink(7, MONDAY, FRIDAY, OPEN));
    }

    @Test
    public void theKeyIsInTheTextWhereTheHistoryNamesItNowhereElse() {
        reading.add(item(null, "This issue is blocked by API-7", null, null), MONDAY);
        assertThat(links()).containsExactly(new BlockingLink(7, MONDAY, null, OPEN));
    }

    @Test
    public void otherLinksAndTheOtherEndBlockNothing() {
        reading.add(item("API-7", "This issue relates to API-7", null, null), MONDAY);
        reading.add(item("API-7", "This issue blocks API-7", null, null), MONDAY);
        assertThat(links()).isEmpty();
    }

    @Test
    public void aLinkToAnIssueThatIsGoneSaysNothing() {
        reading.add(item("API-8", "This issue is blocked by API-8", null, null), MONDAY);
        assertThat(links()).isEmpty();
    }

    @Test
    public void linkTypesOfAChineseJiraAreUnderstood() {
        reading.add(item("API-7", "此问题 被阻塞于 API-7", null, null), MONDAY);
        assertThat(links()).hasSize(1);
    }

    private List<BlockingLink> links() {
        return reading.links(key -> key.equals("API-7") ? Optional.of(new LinkReading.Blocker(7, OPEN)) : Optional.empty());
    }

    private static ChangeItemBean item(String to, String toText, String from, String fromText) {
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(item.getTo()).thenReturn(to);
        when(item.getToString()).thenReturn(toText);
        when(item.getFrom()).thenReturn(from);
        when(item.getFromString()).thenReturn(fromText);
        return item;
    }
}
