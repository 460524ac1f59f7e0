package io.tandem.review.notice.port;

import io.tandem.shared.Actor;
import java.util.List;

/** Who leads a project: whom to turn to when nobody else is named. */
public interface Leads {
    /** Each person once; empty for a project without any. */
    List<Actor> listLeads(String projectKey);
}
