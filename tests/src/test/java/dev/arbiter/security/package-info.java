/** What {@code SECURITY.md} and {@code docs/security.md} promise, each sentence on a server. */
@NullMarked
package dev.arbiter.security;

import org.jspecify.annotations.NullMarked;
