package io.tandem.debt.upkeep.port;

import io.tandem.shared.Actor;
import java.util.List;

/** Whom to turn to when those concerned have left. */
public interface ProjectLeads {
    List<Actor> listLeads(String projectKey);
}
