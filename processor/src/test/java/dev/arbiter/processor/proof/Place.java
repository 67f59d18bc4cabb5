package dev.arbiter.processor.proof;

/** Where a declaration holds SQL; the letter begins the names of what is made of it. */
enum Place {
  KEY("k"),
  PREDICATE("p"),
  CHECK("c"),
  SET("s"),
  COMPUTED("g");

  private final String letter;

  Place(String letter) {
    this.letter = letter;
  }

  String letter() {
    return letter;
  }
}
