package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineSettings;
import java.util.Locale;

/** What a project's settings say of a deployment or a change. */
final class ProductionRule {
    private final PipelineSettings settings;

    ProductionRule(PipelineSettings settings) {
        this.settings = settings;
    }

    /** By the tier where the server names one, else by the environment's name. */
    boolean isProduction(Deployment deployment) {
        return deployment.tier().isEmpty() ? Marks.isAny(settings.productionNames(), deployment.environment())
            : settings.productionTiers().contains(deployment.tier().toLowerCase(Locale.ROOT));
    }

    boolean isHotfix(MergeRequest request) {
        return Marks.isAny(settings.remedyMarks(), request.sourceBranch()) || Marks.isAny(settings.remedyMarks(), request.title());
    }

    boolean isHotfix(Deployment deployment) {
        return Marks.isAny(settings.remedyMarks(), deployment.ref());
    }

    boolean isSoonEnough(Deployment first, Deployment remedy) {
        return settings.remedyHours() > 0 && !remedy.at().isAfter(first.at().plusSeconds(settings.remedyHours() * 3600L));
    }
}
