package dev.arbiter.spring.app;

/** Rows of the tests. */
public final class Rows {

  private Rows() {}

  /** A member that no constraint rejects. */
  public static NewMember member(long id) {
    return NewMember.builder().id(id).email(id + "@example.com").age(30).build();
  }
}
