package dev.arbiter.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.ElementOrigin.Spot;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Prints by the source itself: javac loses the place of a value in a repeated annotation. Where
 * there is no source, or the annotation is not found in it, another printer does it.
 */
final class TreePrinter implements ProblemPrinter {

  private final Trees trees;
  private final ProblemPrinter otherwise;

  /**
   * @throws IllegalArgumentException if the compiler is not javac
   */
  TreePrinter(ProcessingEnvironment environment, ProblemPrinter otherwise) {
    this.trees = Trees.instance(environment);
    this.otherwise = otherwise;
  }

  @Override
  public void print(Problem problem) {
    ElementOrigin origin = (ElementOrigin) problem.origin();
    TreePath path = trees.getPath(origin.element());
    Optional<Tree> tree =
        path == null || origin.spot() == null ? Optional.empty() : find(path, origin.spot());
    if (tree.isPresent()) {
      trees.printMessage(
          ProblemPrinter.kind(problem), problem.message(), tree.get(), path.getCompilationUnit());
    } else {
      otherwise.print(problem);
    }
  }

  private static Optional<Tree> find(TreePath path, Spot spot) {
    return modifiers(path.getLeaf())
        .flatMap(it -> annotation(it, spot))
        .map(it -> inside(it, spot));
  }

  private static Optional<ModifiersTree> modifiers(Tree declaration) {
    if (declaration instanceof ClassTree it) {
      return Optional.of(it.getModifiers());
    }
    if (declaration instanceof MethodTree it) {
      return Optional.of(it.getModifiers());
    }
    return declaration instanceof VariableTree it
        ? Optional.of(it.getModifiers())
        : Optional.empty();
  }

  private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, Spot spot) {
    return modifiers.getAnnotations().stream()
        .map(AnnotationTree.class::cast)
        .filter(it -> isNamed(it, spot.annotation()))
        .skip(spot.occurrence())
        .findFirst();
  }

  private static boolean isNamed(AnnotationTree annotation, String name) {
    String written = annotation.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }

  private static Tree inside(AnnotationTree annotation, Spot spot) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return item(argument, spot.item());
      }
      if (assignment.getVariable().toString().equals(spot.member())) {
        return item(assignment.getExpression(), spot.item());
      }
    }
    return annotation;
  }

  private static Tree item(ExpressionTree value, int item) {
    List<? extends ExpressionTree> items =
        value instanceof NewArrayTree array ? array.getInitializers() : List.of();
    return item >= 0 && item < items.size() ? items.get(item) : value;
  }
}
