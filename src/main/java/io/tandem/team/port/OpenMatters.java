package io.tandem.team.port;

import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import java.util.List;

/** One kind of open matter: reviews, debts, actions. Each source knows its own; who may see a matter with an issue is asked of the product afterwards. */
public interface OpenMatters {
    MatterKind kind();

    /** The project's open matters, most important first, at most {@code count}. */
    List<OpenMatter> listOpen(String projectKey, int count);
}
