package dev.arbiter.testing;

/** A server that ran before the tests and goes on after them. */
record ExternalServer(String url) implements TestServer {

  @Override
  public void created(String database) {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> execute("DROP DATABASE " + database + " WITH (FORCE)")));
  }
}
