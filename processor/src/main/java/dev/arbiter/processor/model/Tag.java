package dev.arbiter.processor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of problems; a message begins with the kind's name. */
public enum Tag {
  NOT_A_RECORD,
  PRIVATE_RECORD,
  GENERIC_RECORD,
  NO_COLUMNS,
  MISSING_TABLE,
  MISPLACED_STATEMENT,
  SAME_FILE,
  NAME_TAKEN,
  IDENTIFIER_TOO_LONG,
  DUPLICATE_COLUMN,
  DUPLICATE_INDEX,
  DUPLICATE_METHODS,
  MISSING_METHOD_SUFFIX,
  BAD_METHOD_SUFFIX,

  UNSUPPORTED_TYPE,
  TYPE_PAIR,
  INACCESSIBLE_TYPE,
  DUPLICATE_LABEL,
  SEVERAL_SOURCES,
  IDENTITY_TYPE,
  SEVERAL_IDENTITIES,
  NEVER_SET,
  KEPT_AND_SET,
  NULLABLE_PRIMITIVE,
  NULLABLE_ID,
  REFERENCE_WITHOUT_TABLE,
  REFERENCE_KEY,
  REFERENCE_TYPE,
  BAD_PARTITION,
  KEY_WITHOUT_PARTITION_COLUMN,

  EMPTY_EXPRESSION,
  UNKNOWN_COLUMN,
  RESERVED_WORD,
  UNBALANCED_BRACKETS,
  UNTERMINATED_QUOTE,
  UNTERMINATED_COMMENT,
  BAD_TOKEN,
  SEMICOLON,
  COMMENT,
  PLACEHOLDER,
  PLACEHOLDER_IN_INDEX,
  SUBQUERY,
  AGGREGATE,
  NOT_IMMUTABLE,
  SEVERAL_EXPRESSIONS,
  EXCLUDED_ROW,
  COLUMN_IN_DEFAULT,
  COLUMN_IN_VALUES,
  COMPUTED_FROM_COMPUTED,
  KEY_WITHOUT_COLUMN(true),
  SAME_INDEX(true),
  KEY_CONTAINS_PRIMARY_KEY(true),

  NULLS_UNDECIDED,
  NOTHING_NULLABLE(true),
  NEEDS_POSTGRES15,
  BAD_OPTION,

  UNKNOWN_TARGET,
  BAD_ASSIGNMENT,
  ASSIGNMENT_NOT_EXPRESSION,
  SUPPLIED_TWICE,
  SET_TWICE,
  NOT_WRITABLE,
  MISSING_VALUE,
  MISSING_KEY,
  NOTHING_TO_SET,
  UNKNOWN_PARAMETER,
  UNUSED_PARAMETER,
  PARAMETER_TYPE,
  NULLABLE_PARAMETER,
  RETURN_TYPE,
  UNKNOWN_METHOD,
  DUPLICATE_STATEMENT,
  GENERIC_METHOD,

  POSTGRES_ERROR,
  CANNOT_VERIFY,

  CANNOT_WRITE,
  INTERNAL;

  private final boolean warning;

  Tag() {
    this(false);
  }

  Tag(boolean warning) {
    this.warning = warning;
  }

  /** Whether code is generated nevertheless. */
  public boolean isWarning() {
    return warning;
  }

  /** {@code UnknownColumn} for {@code UNKNOWN_COLUMN}. */
  public String label() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
