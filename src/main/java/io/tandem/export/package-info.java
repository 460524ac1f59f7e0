/**
 * The export for tools that make reports of their own (Power BI, Tableau, a warehouse): a star of dimension and fact tables, each a class that says what its columns mean and where its rows come
 * from, filtered by what the reader may see, in pages that stay right while others write.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and the {@code api} packages of the features below. What they do not tell it asks through its own ports.
 */
package io.tandem.export;
