package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a profile of one's own stands on, and that it can be the first thing that is read.
class ClientProfileJsonTest {

  @Test
  void withoutAProfileToStandOnItIsTheLabs() throws Malformed {
    assertThat(ClientProfileJson.read(Bytes.utf8("{}"))).isEqualTo(ClientProfile.LAB);
  }

  @ParameterizedTest
  @CsvSource({"ClientProfile,ClientProfileJson", "ClientProfileJson,ClientProfile"})
  void eitherClassMayBeLoadedFirst(String first, String second) throws Exception {
    try (var fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      for (var name : new String[] {first, second}) {
        var loaded = Class.forName("dev.passkeylab.client." + name, true, fresh);
        assertThat(loaded.getClassLoader()).isSameAs(fresh);
      }
    }
  }

  private static URL[] classPath() throws Exception {
    var urls = new ArrayList<URL>();
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
