package dev.arbiter.examples.springboot.views;

import java.time.LocalDate;

/** All reads of a day. */
public record DayLine(LocalDate day, long views) {}
