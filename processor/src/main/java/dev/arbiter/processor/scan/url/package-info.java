/** The URL of a server, before its driver sees it. */
@NullMarked
package dev.arbiter.processor.scan.url;

import org.jspecify.annotations.NullMarked;
