package dev.arbiter.processor.verify;

import dev.arbiter.processor.scan.judge.Rendered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * SQL for the server, some of which the user has written.
 *
 * @param origins for each character, where in the user's text it comes from; -1 for our own
 */
record MappedSql(String text, List<Integer> origins) {

  private static final int OURS = -1;

  MappedSql {
    origins = List.copyOf(origins);
  }

  /** SQL of our own. */
  static MappedSql of(String text) {
    return new MappedSql(text, Collections.nCopies(text.length(), OURS));
  }

  /**
   * The user's SQL, word by word.
   *
   * @param offset where it stands in the user's text
   */
  static MappedSql written(String text, int offset) {
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      origins.add(offset + i);
    }
    return new MappedSql(text, origins);
  }

  /** The user's SQL with its names resolved. */
  static MappedSql rendered(Rendered rendered, int offset) {
    return new MappedSql(
        rendered.text(), rendered.offsets().stream().map(it -> it + offset).toList());
  }

  MappedSql plus(String ours) {
    return plus(of(ours));
  }

  MappedSql plus(MappedSql more) {
    List<Integer> all = new ArrayList<>(origins);
    all.addAll(more.origins);
    return new MappedSql(text + more.text, all);
  }

  /** Another text in the place of some characters, as if it came from where they come from. */
  record Edit(int start, int end, String text) {}

  /**
   * @param edits in text order
   */
  MappedSql edited(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    StringBuilder edited = new StringBuilder();
    List<Integer> all = new ArrayList<>(text.length());
    int from = 0;
    for (Edit edit : edits) {
      edited.append(text, from, edit.start()).append(edit.text());
      all.addAll(origins.subList(from, edit.start()));
      all.addAll(Collections.nCopies(edit.text().length(), origins.get(edit.start())));
      from = edit.end();
    }
    edited.append(text, from, text.length());
    all.addAll(origins.subList(from, origins.size()));
    return new MappedSql(edited.toString(), all);
  }

  /**
   * Where in the user's text that is. What goes wrong right behind it, is said of its end.
   *
   * @param index of a character, or the text's length
   */
  OptionalInt origin(int index) {
    if (index < origins.size() && origins.get(index) != OURS) {
      return OptionalInt.of(origins.get(index));
    }
    return index > 0 && index <= origins.size() && origins.get(index - 1) != OURS
        ? OptionalInt.of(origins.get(index - 1) + 1)
        : OptionalInt.empty();
  }
}
