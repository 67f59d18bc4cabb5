package dev.arbiter.processor.scan.judge;

/** What was read where {@code column = expression} belongs. */
public sealed interface AssignmentSyntax permits Assignment, AssignmentProblem {}
