package io.tandem.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.meeting.model.MeetingState;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class MeetingStateTest {
    @Test
    public void everyPairOfStatesIsInTheTableOrNot() {
        List<String> ways = Arrays.stream(MeetingState.values()).flatMap(from -> Arrays.stream(MeetingState.values()).filter(from::mayBecome).map(to -> from + " " + to)).toList();
        assertThat(ways).containsExactly("PLANNED RUNNING", "RUNNING CLOSED");
    }
}
