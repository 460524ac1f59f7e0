package io.tandem.metric.figure;

/** A figure that can name the issues behind it. */
public interface SpeaksOfIssues {
    IssueSelection issues();
}
