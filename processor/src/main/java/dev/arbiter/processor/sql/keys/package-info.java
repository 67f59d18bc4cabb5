/** The statements by which many keys are looked up or deleted at once. */
@NullMarked
package dev.arbiter.processor.sql.keys;

import org.jspecify.annotations.NullMarked;
