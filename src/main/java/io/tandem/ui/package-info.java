/**
 * What people see, kept thin: context providers, actions, macros, and the final records that templates read.
 *
 * <p>May import: {@code io.tandem.shared}, the features, one product's UI types per sub-package. Never {@code adapter}.
 */
package io.tandem.ui;
