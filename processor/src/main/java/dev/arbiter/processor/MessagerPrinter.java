package dev.arbiter.processor;

import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import javax.annotation.processing.Messager;

/** Prints as every compiler can. */
final class MessagerPrinter implements ProblemPrinter {

  private final Messager messager;

  MessagerPrinter(Messager messager) {
    this.messager = messager;
  }

  @Override
  public void print(Problem problem) {
    ElementOrigin origin = (ElementOrigin) problem.origin();
    messager.printMessage(
        ProblemPrinter.kind(problem),
        problem.message(),
        origin.element(),
        origin.annotation(),
        origin.value());
  }
}
