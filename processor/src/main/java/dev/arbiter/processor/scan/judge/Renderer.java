package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Characters;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.parse.MomentCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a fragment anew, its mentions replaced. */
final class Renderer {

  private record Edit(int start, int end, String text) {}

  private final Fragment fragment;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private Renderer(Fragment fragment) {
    this.fragment = fragment;
  }

  static Rendered render(Fragment fragment, Rendering rendering) {
    return new Renderer(fragment).render(edits(fragment, rendering));
  }

  private static List<Edit> edits(Fragment fragment, Rendering rendering) {
    List<Edit> edits = new ArrayList<>();
    for (Mention mention : fragment.mentions()) {
      String text = rendering.of(mention, fragment.textOf(mention));
      edits.add(new Edit(mention.start(), mention.end(), text));
    }
    for (MomentCall call : MomentCall.in(fragment.lexed())) {
      String text = rendering.moment().apply(call);
      if (!text.equals(call.sql())) {
        edits.removeIf(it -> it.start() >= call.start() && it.end() <= call.end());
        edits.add(new Edit(call.start(), call.end(), text));
      }
    }
    if (rendering.forJdbc()) {
      edits.addAll(doubledQuestionMarks(fragment));
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return edits;
  }

  /** JDBC takes every question mark in an operator for a placeholder unless it is doubled. */
  private static List<Edit> doubledQuestionMarks(Fragment fragment) {
    return fragment.lexed().tokens().stream()
        .filter(it -> it.kind() == Token.Kind.OPERATOR && it.text().contains("?"))
        .map(it -> new Edit(it.start(), it.end(), it.text().replace("?", "??")))
        .toList();
  }

  private Rendered render(List<Edit> edits) {
    int from = 0;
    for (Edit edit : edits) {
      append(fragment.sql().substring(from, edit.start()), from, 1);
      append(edit.text(), edit.start(), 0);
      from = edit.end();
    }
    append(fragment.sql().substring(from), from, 1);
    return new Rendered(text.toString(), offsets);
  }

  /**
   * Adds what comes from the fragment at that offset, character by character or as a whole. Quotes
   * also separate: without them, {@code NOT"active"} would become one name, and {@code AND?} one
   * with the number that the driver writes for the question mark.
   */
  private void append(String next, int offset, int step) {
    if (fuses(next)) {
      text.append(' ');
      offsets.add(offset);
    }
    text.append(next);
    for (int i = 0; i < next.length(); i++) {
      offsets.add(offset + i * step);
    }
  }

  private boolean fuses(String next) {
    if (text.length() == 0 || next.isEmpty()) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
    char after = next.charAt(0);
    boolean quote = after == '"' || after == '\'';
    return (Characters.isNamePart(before) || (quote && before == '&'))
        && (Characters.isNamePart(after) || quote || after == '?');
  }
}
