package dev.arbiter.examples.springboot.documents;

/** A document as it is listed. */
public record DocumentLine(String email, String title, int version, long views) {}
