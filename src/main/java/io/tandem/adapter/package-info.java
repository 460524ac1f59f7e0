/** The rim: everything that talks to the world outside the features. Each sub-package says what it may import. */
package io.tandem.adapter;
