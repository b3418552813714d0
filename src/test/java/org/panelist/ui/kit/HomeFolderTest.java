package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFolderTest {
  @ParameterizedTest
  @CsvSource({
    "/home/me, /home/me, ~",
    "/home/me/a b/c.txt, /home/me, ~/a b/c.txt",
    "/home/me/c.txt, /home/me/, ~/c.txt",
    "/home/meander/c.txt, /home/me, /home/meander/c.txt",
    "/tmp/c.txt, /home/me, /tmp/c.txt",
    "/tmp/c.txt, /, /tmp/c.txt",
    "/tmp/c.txt, '', /tmp/c.txt"
  })
  void whatIsInTheUsersFolderIsShort(String path, String home, String expected) {
    assertThat(HomeFolder.shortened(path, home, '/')).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"C:\\Users\\me\\c.txt, C:\\Users\\me"})
  void onWindowsPathsAreWhole(String path, String home) {
    assertThat(HomeFolder.shortened(path, home, '\\')).isEqualTo(path);
  }
}
