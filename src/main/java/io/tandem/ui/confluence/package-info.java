/**
 * The macros: complete HTML on the server, so that they read the same in PDF, Word and mail. They never write.
 *
 * <p>May import: {@code io.tandem.shared}, {@code io.tandem.ui.shared}, {@code io.tandem.wiki.macro}, {@code com.atlassian.confluence..}.
 */
package io.tandem.ui.confluence;
