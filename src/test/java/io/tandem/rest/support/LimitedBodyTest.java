package io.tandem.rest.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.shared.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.Test;

/** A body may be as long as the limit, and not one byte longer, however it is read. */
public class LimitedBodyTest {
    private static final int MEGABYTE = 1 << 20;

    private static LimitedBody body(int length) {
        return new LimitedBody(new ByteArrayInputStream(new byte[length]), 1);
    }

    @Test
    public void aBodyOfTheLimitIsReadWhole() throws IOException {
        assertThat(body(MEGABYTE).readAllBytes()).hasSize(MEGABYTE);
        assertThat(body(0).read()).isEqualTo(-1);
    }

    @Test
    public void aByteMoreIsRefusedWhenItIsReached() {
        assertThatThrownBy(() -> body(MEGABYTE + 1).readAllBytes()).isInstanceOfSatisfying(TooLargeException.class,
            refusal -> assertThat(refusal.problems().get(0).arguments()).containsExactly("1"));
    }

    @Test
    public void singleBytesAndSkippedOnesCount() throws IOException {
        LimitedBody body = body(MEGABYTE + 1);
        assertThat(body.skip(MEGABYTE - 1)).isEqualTo(MEGABYTE - 1);
        assertThat(body.read()).isZero();
        assertThatThrownBy(body::read).isInstanceOf(TooLargeException.class);
    }

    @Test
    public void nobodyReadsBytesTwiceToGoRoundTheLimit() {
        assertThat(body(1).markSupported()).isFalse();
    }
}
