package dev.arbiter.examples.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param names the scenarios; empty for all of them
 * @param brief whether only the promises are shown
 */
record Arguments(List<String> names, boolean brief) {

  Arguments {
    names = List.copyOf(names);
  }

  /** Maven's property has several of them in one argument. */
  static Arguments of(String... arguments) {
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      Arrays.stream(argument.split("[\\s,]+")).filter(it -> !it.isEmpty()).forEach(words::add);
    }
    boolean brief = words.removeIf("--brief"::equals);
    words.removeIf("all"::equals);
    return new Arguments(words, brief);
  }
}
