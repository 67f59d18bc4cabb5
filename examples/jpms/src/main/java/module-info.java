/** An application that is a module. */
@SuppressWarnings("requires-automatic") // The embedded server, which has only an automatic name.
module dev.arbiter.examples.jpms {
  requires dev.arbiter;
  requires static org.jspecify;
  requires embedded.postgres;
}
