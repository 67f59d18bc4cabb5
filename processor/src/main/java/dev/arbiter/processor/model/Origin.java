package dev.arbiter.processor.model;

/** The place in the user's source that something was read from. Only the reader looks inside. */
public interface Origin {}
