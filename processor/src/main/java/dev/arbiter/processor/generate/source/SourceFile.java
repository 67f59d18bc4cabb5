package dev.arbiter.processor.generate.source;

/** A generated class. */
public record SourceFile(String qualifiedName, String text) {}
