package io.tandem.review.port;

import io.tandem.review.model.IssueScope;
import java.util.Optional;

/** Reads what an issue asks for now. */
public interface IssueScopes {
    /** Empty when the issue was deleted. */
    Optional<IssueScope> find(long issueId);
}
