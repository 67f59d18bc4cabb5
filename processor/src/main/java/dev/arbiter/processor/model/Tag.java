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
  NOTHING_TO_GENERATE,
  DUPLICATE_COLUMN,
  DUPLICATE_INDEX,
  DUPLICATE_METHODS,
  BAD_METHOD_SUFFIX,
  IDENTIFIER_TOO_LONG,
  UNSUPPORTED_TYPE,
  CONTRADICTING_ANNOTATIONS,
  BAD_IDENTITY,
  BAD_NULLABLE,
  BAD_ON_CONFLICT,
  BAD_REFERENCE,
  BAD_PARTITION,
  BAD_SQL,
  UNKNOWN_COLUMN,
  EMPTY_EXPRESSION,
  SEVERAL_KEY_PARTS,
  PLACEHOLDER_IN_INDEX,
  EXCLUDED_IN_INDEX,
  NULLS_UNDECIDED,
  UNKNOWN_TARGET,
  BAD_ASSIGNMENT,
  SUPPLIED_TWICE,
  NOT_WRITABLE,
  MISSING_KEY,
  MISSING_VALUE,
  NOTHING_TO_SET,
  UNKNOWN_PARAMETER,
  BAD_PARAMETER,
  BAD_RETURN_TYPE,
  UNKNOWN_METHOD,
  GENERIC_METHOD;

  /** {@code UnknownColumn} for {@code UNKNOWN_COLUMN}. */
  public String label() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
