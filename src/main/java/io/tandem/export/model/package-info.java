/**
 * What an export is made of: columns, lines, the projects they are about, and whether people are shown.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.export.model;
