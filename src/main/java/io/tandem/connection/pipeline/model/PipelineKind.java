package io.tandem.connection.pipeline.model;

/** The kinds of things a server can tell. Their names are stored. */
public enum PipelineKind { BUILDS, DEPLOYMENTS, MERGE_REQUESTS, COMMITS }
