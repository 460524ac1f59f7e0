package io.tandem.adapter.store.pipeline;

import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import java.util.HashMap;
import java.util.Map;

/** Deployments and their rows. */
final class DeploymentMapper implements KeptThings.Mapper<DeploymentRow, Deployment> {
    @Override
    public Object id(Deployment deployment) {
        return deployment.remoteId();
    }

    @Override
    public String rowKey(DeploymentRow row) {
        return row.getRowKey();
    }

    @Override
    public Deployment thing(DeploymentRow row) {
        return new Deployment(row.getRemoteId(), Cells.text(row.getEnvironment()), Cells.text(row.getTier()), Cells.text(row.getGitRef()), Cells.text(row.getSha()),
                DeploymentStatus.valueOf(row.getStatus()), Cells.instant(row.getDeployedAt()), Cells.instant(row.getUpdatedAt()), row.getUrl());
    }

    @Override
    public Map<String, Object> columns(Deployment deployment) {
        Map<String, Object> row = new HashMap<>();
        row.put("REMOTE_ID", deployment.remoteId());
        row.put("ENVIRONMENT", Cells.shortened(deployment.environment()));
        row.put("TIER", Cells.shortened(deployment.tier()));
        row.put("GIT_REF", Cells.shortened(deployment.ref()));
        row.put("SHA", Cells.shortened(deployment.sha()));
        row.put("STATUS", deployment.status().name());
        row.put("DEPLOYED_AT", Cells.millis(deployment.at()));
        row.put("UPDATED_AT", Cells.millis(deployment.updatedAt()));
        row.put("URL", deployment.url());
        return row;
    }

    /** An environment's tier is asked for separately; an answer that lacks it takes none away. */
    @Override
    public Deployment merge(Deployment stored, Deployment told) {
        if (stored.updatedAt().isAfter(told.updatedAt())) {
            return stored;
        }
        String tier = told.tier().isEmpty() ? stored.tier() : told.tier();
        return new Deployment(told.remoteId(), told.environment(), tier, told.ref(), told.sha(), told.status(), told.at(), told.updatedAt(), told.url());
    }
}
