package io.tandem.review.api;

import java.util.List;

/** All reviews of a project one after the other. Knows no viewer: whoever shows a row asks first whether its issue may be seen. */
public interface ReviewAccounts {
    /** By number, those after this one, at most so many. Three queries. */
    List<ReviewAccount> list(String projectKey, long afterId, int count);
}
