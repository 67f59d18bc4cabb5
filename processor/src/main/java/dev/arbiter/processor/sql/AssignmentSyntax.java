package dev.arbiter.processor.sql;

/** What was read where {@code column = expression} belongs. */
public sealed interface AssignmentSyntax permits Assignment, AssignmentProblem {}
