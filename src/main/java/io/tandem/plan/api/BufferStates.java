package io.tandem.plan.api;

import java.util.Collection;
import java.util.List;

/** How much of the releases' buffers is used up. Writes nothing. Permissions are the caller's. */
public interface BufferStates {
    /** The buffers with a plan whose release is neither out nor gone, by project as asked. */
    List<BufferState> list(Collection<String> projectKeys);
}
