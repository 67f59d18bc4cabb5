package dev.arbiter.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A local repository of the tests' own that holds this build's artifacts, as {@code mvn install}
 * leaves them. What else a project needs comes from the repository that this build fills.
 *
 * @param folder the repository
 * @param settings Maven's settings for it
 */
record LocalRepository(Path folder, Path settings) {

  private static final String VERSION = System.getProperty("arbiter.version");
  private static final Path ROOT = Path.of("..", "..");

  static LocalRepository create(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path settings = folder.resolveSibling("settings.xml");
    LocalRepository repository = new LocalRepository(folder.toAbsolutePath(), settings);
    repository.writeSettings();
    repository.installPom("arbiter", ROOT.resolve("pom.xml"));
    for (String module : new String[] {"runtime", "processor", "importer", "maven-plugin"}) {
      repository.install("arbiter-" + module, module);
    }
    repository.install("arbiter-spring-boot-starter", "spring");
    return repository;
  }

  /** The jar of an artifact. */
  Path jar(String artifact) {
    return place(artifact).resolve("%s-%s.jar".formatted(artifact, VERSION));
  }

  private void install(String artifact, String module) throws IOException {
    Path pom = ROOT.resolve(module).resolve("pom.xml");
    Path reduced = pom.resolveSibling("dependency-reduced-pom.xml");
    installPom(artifact, Files.exists(reduced) ? reduced : pom);
    Path jar = jar(artifact);
    copy(ROOT.resolve(module).resolve("target").resolve(jar.getFileName()), jar);
  }

  private void installPom(String artifact, Path pom) throws IOException {
    Files.createDirectories(place(artifact));
    copy(pom, place(artifact).resolve("%s-%s.pom".formatted(artifact, VERSION)));
    Files.writeString(
        place(artifact).resolveSibling("maven-metadata-local.xml"),
        """
        <metadata>
          <groupId>dev.arbiter</groupId>
          <artifactId>%s</artifactId>
          <versioning><versions><version>%s</version></versions></versioning>
        </metadata>
        """
            .formatted(artifact, VERSION));
  }

  private Path place(String artifact) {
    return folder.resolve("dev/arbiter").resolve(artifact).resolve(VERSION);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeSettings() throws IOException {
    String filled = Path.of(System.getProperty("arbiter.test.repository")).toUri().toString();
    String repository =
        "<id>filled</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
            .formatted(filled);
    Files.writeString(
        settings,
        """
        <settings>
          <localRepository>%s</localRepository>
          <profiles>
            <profile>
              <id>filled</id>
              <repositories><repository>%s</repository></repositories>
              <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>filled</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(folder, repository, repository));
  }
}
