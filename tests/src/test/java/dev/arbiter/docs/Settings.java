package dev.arbiter.docs;

import java.util.Map;

/** What a customer has chosen. */
public record Settings(String theme, Map<String, Boolean> flags) {}
