/**
 * What a project says about its figures: how they are judged, which statuses wait, which types are defects, when people work.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api} and {@code io.tandem.metric.model}.
 */
package io.tandem.metric.settings;
