package io.tandem.ui.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import io.tandem.review.GateService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.port.ReviewStore;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Reviews;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** The workflow's gate: shut unless something says open. */
public class ChangeApprovedTest {
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);

    @After
    public void close() {
        house.close();
    }

    private static Map<String, Object> transition() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_001L);
        return Map.of("issue", issue);
    }

    private ChangeApprovedValidator validator(GateService gate) {
        return new ChangeApprovedValidator(gate, new ReviewTexts(new Keys()), new Keys());
    }

    private String refusal(GateService gate, Map<String, Object> transition) {
        return String.valueOf(catchThrowableOfType(InvalidInputException.class, () -> validator(gate).validate(transition, Map.of(), null)).getGenericErrors());
    }

    @Test
    public void itSaysWhyNotAndWhoCanUnblockInOneBreath() {
        assertThat(refusal(house.gate, transition())).isEqualTo("[tandem.review.gate.none]");
        house.inReview("DEMO-1");
        assertThat(refusal(house.gate, transition())).isEqualTo("[tandem.review.gate.waiting[3] tandem.review.gate.unblockers[Petra Project, Emil Engineering, Ada Architect]]");
    }

    @Test
    public void itPassesOnceApproved() {
        house.approved("DEMO-1");
        assertThatCode(() -> validator(house.gate).validate(transition(), Map.of(), null)).doesNotThrowAnyException();
    }

    @Test
    public void aRejectionIsExplained() {
        house.vote(Reviews.ADA, house.inReview("DEMO-1").id(), "REJECT");
        assertThat(refusal(house.gate, transition())).contains("tandem.review.gate.rejected", "Ada Architect");
    }

    @Test
    public void whatCannotBeReadStaysShut() {
        ReviewStore broken = mock(ReviewStore.class);
        when(broken.findLatest(anyLong())).thenThrow(new IllegalStateException("database gone"));
        when(broken.findStanding(anyLong())).thenThrow(new IllegalStateException("database gone"));
        GateService gate = new GateService(broken, house.clock);
        assertThat(refusal(gate, transition())).isEqualTo("[tandem.review.gate.failed]");
        assertThat(refusal(house.gate, Map.of())).isEqualTo("[tandem.review.gate.failed]");
    }

    @Test
    public void aStageNobodyKnowsKeepsTheGateShutAndSaysSo() {
        house.approved("DEMO-1");
        Map<String, String> wrong = Map.of("stage", "SOMETIME");
        assertThat(String.valueOf(catchThrowableOfType(InvalidInputException.class, () -> validator(house.gate).validate(transition(), wrong, null)).getGenericErrors())).isEqualTo("[tandem.review.gate.misconfigured]");
        assertThat(new ChangeApprovedCondition(house.gate).passesCondition(transition(), wrong, null)).isFalse();
        assertThat(new ChangeApprovedCondition(house.gate).passesCondition(transition(), Map.of("stage", "START"), null)).isTrue();
        assertThat(new ChangeApprovedCondition(house.gate).passesCondition(transition(), Map.of("stage", "VERIFIED"), null)).isFalse();
    }

    @Test
    public void whatTheEditorChoseIsStoredAndShownAgain() {
        ChangeApprovedGateFactory factory = new ChangeApprovedGateFactory();
        assertThat(factory.getDescriptorParams(Map.of("stage", new String[] {"VERIFIED"}))).isEqualTo(Map.of("stage", "VERIFIED"));
        assertThat(factory.getDescriptorParams(Map.of("stage", new String[] {"<script>"}))).isEqualTo(Map.of("stage", "START"));
        assertThat(factory.getDescriptorParams(Map.of())).isEqualTo(Map.of("stage", "START"));
        OpenReviewFunctionFactory open = new OpenReviewFunctionFactory();
        assertThat(open.getDescriptorParams(Map.of("type", new String[] {"STANDARD"}, "template", new String[] {" Certificate renewal "}))).isEqualTo(Map.of("type", "STANDARD", "template", "Certificate renewal"));
        assertThat(open.getDescriptorParams(Map.of("type", new String[] {"EMERGENCY"}, "template", new String[] {"x"}))).isEqualTo(Map.of("type", "EMERGENCY", "template", ""));
    }
}
