package io.tandem.joint.figure;

import io.tandem.plan.api.BufferState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several buffers to look at. */
final class Buffers {
    private static final List<String> ZONES = List.of("GREEN", "YELLOW", "RED");
    private static final Comparator<BufferState> DANGER = Comparator.comparingInt(Buffers::rank).thenComparingDouble(BufferState::penetration)
            .thenComparingLong(BufferState::releaseId);

    private Buffers() { }

    /** One whose chain was never measured lies in no zone: it comes after those that do. */
    private static int rank(BufferState buffer) {
        return buffer.zone() == null ? -1 : ZONES.indexOf(buffer.zone());
    }

    /** In the worst zone, then the one used up most. */
    static Optional<BufferState> worst(List<BufferState> buffers) {
        return buffers.stream().filter(buffer -> buffer.penetration() != null).max(DANGER);
    }
}
