/** {@code XDaoSql}: a DAO's statements as constants, and how rows are bound to them and read. */
@NullMarked
package dev.arbiter.processor.generate.statement;

import org.jspecify.annotations.NullMarked;
