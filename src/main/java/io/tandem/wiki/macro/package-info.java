/**
 * What macros on a page show of Jira: asked as the viewer, remembered for a minute.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.wiki.port}.
 */
package io.tandem.wiki.macro;
