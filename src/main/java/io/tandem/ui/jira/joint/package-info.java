/**
 * The project page "Joint view".
 *
 * <p>May import: {@code io.tandem.shared}, {@code com.atlassian.jira..} and what both products export.
 */
package io.tandem.ui.jira.joint;
