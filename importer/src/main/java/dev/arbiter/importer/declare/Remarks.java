package dev.arbiter.importer.declare;

import java.util.ArrayList;
import java.util.List;

/** What cannot be declared of one table, in the order in which it was found. */
final class Remarks {

  private final List<String> texts = new ArrayList<>();

  Remarks() {}

  void add(String text) {
    texts.add(text.replaceAll("\\s+", " ").strip());
  }

  List<String> toList() {
    return List.copyOf(texts);
  }
}
