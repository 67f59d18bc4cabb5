package dev.arbiter.processor.generate.source;

/** The version of this processor: generated code needs the runtime of the same one. */
public final class ProcessorVersion {

  public static final String VERSION = "0.1.0-SNAPSHOT";

  private ProcessorVersion() {}
}
