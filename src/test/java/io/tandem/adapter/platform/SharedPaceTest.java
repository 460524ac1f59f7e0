package io.tandem.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Test;

public class SharedPaceTest {
    @Test
    public void restsSoThatItsShareIsKept() {
        assertThat(new SharedPace(50).due(Duration.ofMillis(200))).isEqualTo(Duration.ofMillis(200));
        assertThat(new SharedPace(25).due(Duration.ofMillis(200))).isEqualTo(Duration.ofMillis(600));
        assertThat(new SharedPace(100).due(Duration.ofMillis(200))).isZero();
    }

    @Test
    public void neverSoLongThatAStopWaitsForIt() {
        assertThat(new SharedPace(1).due(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(5));
        assertThat(new SharedPace(0).due(Duration.ofMillis(1))).as("at least one percent").isEqualTo(Duration.ofMillis(99));
    }
}
