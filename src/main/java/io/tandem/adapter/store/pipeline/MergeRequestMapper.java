package io.tandem.adapter.store.pipeline;

import io.tandem.connection.pipeline.model.MergeRequest;
import java.util.HashMap;
import java.util.Map;

/** Merge requests and their rows. */
final class MergeRequestMapper implements KeptThings.Mapper<MergeRequestRow, MergeRequest> {
    @Override
    public Object id(MergeRequest request) {
        return request.iid();
    }

    @Override
    public String rowKey(MergeRequestRow row) {
        return row.getRowKey();
    }

    @Override
    public MergeRequest thing(MergeRequestRow row) {
        return new MergeRequest(row.getIid(), Cells.text(row.getTitle()), Cells.text(row.getSourceBranch()), row.getToMain(), Cells.instant(row.getOpenedAt()), Cells.instant(row.getMergedAt()),
                Cells.instant(row.getFirstCommitAt()), Cells.instant(row.getFirstReviewAt()), Cells.text(row.getMergeSha()), Cells.instant(row.getUpdatedAt()), row.getUrl());
    }

    @Override
    public Map<String, Object> columns(MergeRequest request) {
        Map<String, Object> row = new HashMap<>();
        row.put("IID", request.iid());
        row.put("TITLE", request.title());
        row.put("SOURCE_BRANCH", Cells.shortened(request.sourceBranch()));
        row.put("TO_MAIN", request.isToMain());
        row.put("OPENED_AT", Cells.millis(request.createdAt()));
        row.put("MERGED_AT", Cells.millis(request.mergedAt()));
        row.put("FIRST_COMMIT_AT", Cells.millis(request.firstCommitAt()));
        row.put("FIRST_REVIEW_AT", Cells.millis(request.firstReviewAt()));
        row.put("MERGE_SHA", Cells.shortened(request.mergeSha()));
        row.put("UPDATED_AT", Cells.millis(request.updatedAt()));
        row.put("URL", request.url());
        return row;
    }

    @Override
    public MergeRequest merge(MergeRequest stored, MergeRequest told) {
        if (stored.updatedAt().isAfter(told.updatedAt())) {
            return stored;
        }
        return new MergeRequest(told.iid(), told.title(), told.sourceBranch(), told.isToMain(), told.createdAt(), told.mergedAt(),
                told.firstCommitAt() == null ? stored.firstCommitAt() : told.firstCommitAt(), told.firstReviewAt() == null ? stored.firstReviewAt() : told.firstReviewAt(),
                told.mergeSha(), told.updatedAt(), told.url());
    }
}
