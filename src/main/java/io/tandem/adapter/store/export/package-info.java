/**
 * The export's setting.
 *
 * <p>May import: {@code net.java.ao}, Active Objects, {@code io.tandem.export} and {@code io.tandem.shared}.
 */
package io.tandem.adapter.store.export;
