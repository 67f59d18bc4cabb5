/** {@code XDaoSql}: a DAO's statements as constants, and the objects that run them on rows. */
@NullMarked
package dev.arbiter.processor.generate.statement;

import org.jspecify.annotations.NullMarked;
