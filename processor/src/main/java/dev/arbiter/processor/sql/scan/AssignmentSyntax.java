package dev.arbiter.processor.sql.scan;

/** What was read where {@code column = expression} belongs. */
public sealed interface AssignmentSyntax permits Assignment, AssignmentProblem {}
