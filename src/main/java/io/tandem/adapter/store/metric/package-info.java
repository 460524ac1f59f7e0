/**
 * Tables of the figures: issue facts, days, projects, jobs and notes of changes.
 *
 * <p>May import: {@code net.java.ao}, Active Objects, {@code io.tandem.metric} and {@code io.tandem.shared}.
 */
package io.tandem.adapter.store.metric;
