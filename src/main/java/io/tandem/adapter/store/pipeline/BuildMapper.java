package io.tandem.adapter.store.pipeline;

import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStage;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.TestCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds and their rows. */
final class BuildMapper implements KeptThings.Mapper<BuildRow, Build> {
    private static final String TAB = "\t";

    @Override
    public Object id(Build build) {
        return build.remoteId();
    }

    @Override
    public String rowKey(BuildRow row) {
        return row.getRowKey();
    }

    @Override
    public Build thing(BuildRow row) {
        TestCounts tests = row.getTestsPassed() == null ? null : new TestCounts(row.getTestsPassed(), row.getTestsFailed(), row.getTestsSkipped());
        return new Build(row.getRemoteId(), Cells.text(row.getGitRef()), row.getMainBranch(), BuildStatus.valueOf(row.getStatus()), Cells.text(row.getSha()), Cells.instant(row.getStartedAt()),
                Cells.instant(row.getFinishedAt()), Cells.instant(row.getUpdatedAt()), Cells.lines(row.getStages()).stream().map(BuildMapper::stage).toList(), tests, row.getUrl());
    }

    @Override
    public Map<String, Object> columns(Build build) {
        Map<String, Object> row = new HashMap<>();
        row.put("REMOTE_ID", build.remoteId());
        row.put("GIT_REF", Cells.shortened(build.ref()));
        row.put("MAIN_BRANCH", build.isMainBranch());
        row.put("STATUS", build.status().name());
        row.put("SHA", Cells.shortened(build.sha()));
        row.put("STARTED_AT", Cells.millis(build.startedAt()));
        row.put("FINISHED_AT", Cells.millis(build.finishedAt()));
        row.put("UPDATED_AT", Cells.millis(build.updatedAt()));
        row.put("STAGES", Cells.lines(build.stages().stream().map(BuildMapper::text).toList()));
        row.put("TESTS_PASSED", build.tests() == null ? null : build.tests().passed());
        row.put("TESTS_FAILED", build.tests() == null ? null : build.tests().failed());
        row.put("TESTS_SKIPPED", build.tests() == null ? null : build.tests().skipped());
        row.put("URL", build.url());
        return row;
    }

    @Override
    public Build merge(Build stored, Build told) {
        if (stored.updatedAt().isAfter(told.updatedAt())) {
            return stored;
        }
        List<BuildStage> stages = told.stages().isEmpty() ? stored.stages() : told.stages();
        TestCounts tests = told.tests() == null ? stored.tests() : told.tests();
        return new Build(told.remoteId(), told.ref(), told.isMainBranch(), told.status(), told.sha(), told.startedAt(), told.finishedAt(), told.updatedAt(), stages, tests, told.url());
    }

    private static String text(BuildStage stage) {
        return stage.status() + TAB + stage.seconds() + TAB + stage.name().replaceAll("\\s+", " ");
    }

    private static BuildStage stage(String line) {
        String[] parts = line.split(TAB, 3);
        return new BuildStage(parts[2], BuildStatus.valueOf(parts[0]), Long.parseLong(parts[1]));
    }
}
