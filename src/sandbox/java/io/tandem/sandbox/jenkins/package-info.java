/** A stand-in for Jenkins: hand-made answers in the documented shapes, and a pipeline with a past relative to today. Misbehaves on demand. */
package io.tandem.sandbox.jenkins;
