package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jars are called on the module path. */
class ModuleNamesTest {
  private static final Pattern NAME = Pattern.compile("<module\\.name>(.*)</module\\.name>");

  @TempDir private Path folder;

  private final Map<String, List<SourceFile>> modules =
      SourceFile.main().stream().collect(Collectors.groupingBy(SourceFile::module));

  /** As the manifest has it, which the root's pom.xml fills from a property of each module. */
  private static String moduleName(String module) throws IOException {
    Matcher name = NAME.matcher(Files.readString(Corpus.root().resolve(module + "/pom.xml")));
    assertThat(name.find()).as("<module.name> in %s/pom.xml", module).isTrue();
    return name.group(1);
  }

  @Test
  void everyModuleIsCalledLikeItsFolder() throws IOException {
    for (String module : modules.keySet()) {
      String folders = module.startsWith("src/") ? module.substring("src/".length()) : module;
      assertThat(moduleName(module)).isEqualTo("org.examwright." + folders.replace('/', '.'));
    }
    assertThat(Files.readString(Corpus.root().resolve("pom.xml")))
        .contains("<Automatic-Module-Name>${module.name}</Automatic-Module-Name>");
  }

  @Test
  void everyPackageBeginsWithTheNameOfItsModule() throws IOException {
    for (String module : modules.keySet()) {
      String name = moduleName(module);
      assertThat(modules.get(module))
          .allMatch(file -> (file.packageName() + ".").startsWith(name + "."));
    }
  }

  @Test
  void noPackageStandsInTwoModules() {
    Map<String, Set<String>> places = new TreeMap<>();
    SourceFile.main()
        .forEach(
            file ->
                places
                    .computeIfAbsent(file.packageName(), ignored -> new TreeSet<>())
                    .add(file.module()));
    assertThat(places).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
  }

  @Test
  void theJarsResolveOnTheModulePathAndOfferTheirServices() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : modules.keySet()) {
      names.add(moduleName(module));
      jar(module);
    }
    ModuleFinder jars = ModuleFinder.of(folder);

    Configuration resolved =
        ModuleLayer.boot().configuration().resolveAndBind(jars, ModuleFinder.of(), names);

    assertThat(resolved.modules()).extracting(each -> each.name()).containsAll(names);
    assertThat(offered(jars, Reader.class)).isNotEmpty();
    assertThat(offered(jars, Exporter.class))
        .hasSizeGreaterThanOrEqualTo(
            (int) modules.keySet().stream().filter(each -> each.startsWith("exporters/")).count());
  }

  private static List<String> offered(ModuleFinder jars, Class<?> service) {
    return jars.findAll().stream()
        .map(ModuleReference::descriptor)
        .flatMap(descriptor -> descriptor.provides().stream())
        .filter(provides -> provides.service().equals(service.getName()))
        .flatMap(provides -> provides.providers().stream())
        .toList();
  }

  /** A jar with the names of a module's files, which are all that the module path asks for. */
  private void jar(String module) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", moduleName(module));
    Path file = folder.resolve(module.replace('/', '-') + ".jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (SourceFile source : modules.getOrDefault(module, List.of())) {
        jar.putNextEntry(
            new ZipEntry(source.packageName().replace('.', '/') + "/" + source.name() + ".class"));
      }
      Path services = Corpus.root().resolve(module + "/src/main/resources/META-INF/services");
      if (Files.isDirectory(services)) {
        try (Stream<Path> each = Files.list(services)) {
          for (Path service : each.toList()) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + service.getFileName()));
            jar.write(Files.readAllBytes(service));
          }
        }
      }
    }
  }
}
