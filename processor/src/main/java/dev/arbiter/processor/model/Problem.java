package dev.arbiter.processor.model;

/** Something wrong with a declaration, and where it was written. */
public record Problem(Tag tag, String text, Origin origin) {

  /** The message as it is printed. */
  public String message() {
    return "[" + tag.label() + "] " + text;
  }
}
