/**
 * Pipelines over REST: the door where GitLab calls, what counts as production in a project, and how far the reading is.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.pipeline;
