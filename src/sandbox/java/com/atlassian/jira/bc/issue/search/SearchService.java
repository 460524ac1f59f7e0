package com.atlassian.jira.bc.issue.search;

/** Searches by JQL. */
public interface SearchService {
    ParseResult parseQuery(com.atlassian.jira.user.ApplicationUser searcher, String query);
    com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> search(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query, com.atlassian.jira.web.bean.PagerFilter pager) throws com.atlassian.jira.issue.search.SearchException;
    com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> searchOverrideSecurity(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query, com.atlassian.jira.web.bean.PagerFilter pager) throws com.atlassian.jira.issue.search.SearchException;
    long searchCount(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query) throws com.atlassian.jira.issue.search.SearchException;
    long searchCountOverrideSecurity(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query) throws com.atlassian.jira.issue.search.SearchException;
    com.atlassian.jira.util.MessageSet validateQuery(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query);
    com.atlassian.jira.util.MessageSet validateQuery(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query, Long searchRequestId);
    boolean doesQueryFitFilterForm(com.atlassian.jira.user.ApplicationUser user, com.atlassian.query.Query query);
    String getQueryString(com.atlassian.jira.user.ApplicationUser user, com.atlassian.query.Query query);
    String getJqlString(com.atlassian.query.Query query);
    String getGeneratedJqlString(com.atlassian.query.Query query);
    com.atlassian.query.Query sanitiseSearchQuery(com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query);
    /** A parsed query or what was wrong with it. */
    final class ParseResult {
        private final com.atlassian.query.Query query;
        private final com.atlassian.jira.util.MessageSet errors;

        public ParseResult(com.atlassian.query.Query query, com.atlassian.jira.util.MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public com.atlassian.query.Query getQuery() {
            return query;
        }

        public com.atlassian.jira.util.MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
