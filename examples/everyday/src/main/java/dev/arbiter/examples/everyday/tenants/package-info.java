/** A schema for each tenant, found by the {@code search_path}. */
@NullMarked
package dev.arbiter.examples.everyday.tenants;

import org.jspecify.annotations.NullMarked;
