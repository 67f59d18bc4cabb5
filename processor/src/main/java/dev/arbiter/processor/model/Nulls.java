package dev.arbiter.processor.model;

/** How a unique index compares NULLs. */
public enum Nulls {
  UNSPECIFIED,
  DISTINCT,
  NOT_DISTINCT
}
