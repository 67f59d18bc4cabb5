package dev.arbiter.processor;

import dev.arbiter.processor.model.Problem;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Prints problems at the places that they were found at. */
interface ProblemPrinter {

  void print(Problem problem);

  /** As exact as the compiler allows: javac's trees know places that its messages lose. */
  static ProblemPrinter of(ProcessingEnvironment environment) {
    ProblemPrinter byMessager = new MessagerPrinter(environment.getMessager());
    try {
      return new TreePrinter(environment, byMessager);
    } catch (LinkageError | IllegalArgumentException e) {
      return byMessager; // Not javac.
    }
  }

  static Diagnostic.Kind kind(Problem problem) {
    return problem.tag().isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
  }
}
