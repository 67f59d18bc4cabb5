/** What all generated source is made of: types, literals, Javadoc, layout. */
@NullMarked
package dev.arbiter.processor.generate.source;

import org.jspecify.annotations.NullMarked;
