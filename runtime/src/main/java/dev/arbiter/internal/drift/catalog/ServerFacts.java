package dev.arbiter.internal.drift.catalog;

/**
 * What a server is.
 *
 * @param version as {@code server_version_num}
 * @param distributes whether it has Citus
 */
record ServerFacts(int version, boolean distributes) {}
