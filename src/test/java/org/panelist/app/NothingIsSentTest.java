package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketPermission;
import java.net.URI;
import java.net.URLPermission;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is sent anywhere: neither by the program nor by what it is made of. A process makes a
 * fresh data folder, runs the commands and every screen, and a guard notes each name that is looked
 * up and each socket that is connected or opened.
 */
@DisabledForJreRange(min = JRE.JAVA_24, disabledReason = "there the guard cannot be installed")
class NothingIsSentTest {
  @TempDir Path folder;

  @Test
  @Timeout(180)
  void theProgramOpensNoConnection() throws Exception {
    assertThat(run("work", folder.toString())).isEqualTo("attempts: []");
  }

  @Test
  @Timeout(60)
  void theGuardSeesEachWayOut() throws Exception {
    assertThat(run("send"))
        .isEqualTo(
            "attempts: [look up localhost, connect 127.0.0.1:9, connect 127.0.0.1:9,"
                + " reach http://127.0.0.1:9/, listen 0]");
  }

  /** The last line that another process prints. */
  private static String run(String... arguments) throws Exception {
    var words =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Djava.security.manager=allow",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Guarded.class.getName()));
    words.addAll(List.of(arguments));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().reduce("", (before, last) -> last);
  }

  /** The process that is watched. */
  static final class Guarded {
    private static final List<String> ATTEMPTS = new ArrayList<>();

    private Guarded() {}

    public static void main(String[] arguments) throws Exception {
      watch();
      if (arguments[0].equals("send")) {
        send();
      } else {
        work(Path.of(arguments[1]));
      }
      synchronized (ATTEMPTS) {
        System.out.println("attempts: " + ATTEMPTS);
      }
      System.exit(0); // not before all is said: a thread that sends later would be seen till here
    }

    @SuppressWarnings("removal") // nothing else sees all ways out, and Java 17 has it
    private static void watch() {
      System.setSecurityManager(new Guard());
    }

    private static void work(Path folder) throws IOException {
      var shell = new Shell(folder.resolve("data"));
      shell.done("demo");
      String id = shell.done("interview", "list", "--json").json().get(0).get("id").asText();
      shell.done("export", "scorecard", id, "--out", folder.resolve("card.xlsx"));
      Path plan = folder.resolve("plan.yaml");
      shell.done(
          "plan", "assemble", "--role", "R", "--level", "mid", "--minutes", 45, "--out", plan);
      shell.done("interview", "start", "--plan", plan, "--candidate", "K", "--interviewer", "A");
      shell.done("bank", "check");
      shell.done("verify");
      System.setProperty("panelist.warmup", "true"); // every screen, over a fresh folder
      System.setProperty("user.home", folder.toString());
      var quiet = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      int code = new Main((data, interview) -> {}).run(new String[0], quiet, quiet);
      assertThat(code).isZero();
    }

    private static void send() throws Exception {
      refused(() -> InetAddress.getByName("localhost"));
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      refused(() -> new Socket(here, 9).close());
      refused(() -> SocketChannel.open(new InetSocketAddress(here, 9)).close());
      refused(
          () ->
              HttpClient.newHttpClient()
                  .send(
                      HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/")).build(),
                      HttpResponse.BodyHandlers.discarding()));
      refused(() -> new ServerSocket(0).close());
    }

    private static void refused(ThrowingCallable sending) throws Exception {
      int before = ATTEMPTS.size();
      try {
        sending.call();
      } catch (Throwable e) { // by the guard, wrapped by whatever was to send
        assertThat(ATTEMPTS.size()).isGreaterThan(before);
        return;
      }
      throw new AssertionError("it was let out");
    }
  }

  /** Notes and refuses whatever leaves the machine or could; allows all else. */
  @SuppressWarnings("removal")
  private static final class Guard extends SecurityManager {
    @Override
    public void checkPermission(Permission permission) {
      if (permission instanceof URLPermission || permission instanceof SocketPermission) {
        refuse("reach " + permission.getName());
      }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
      checkPermission(permission);
    }

    @Override
    public void checkConnect(String host, int port) {
      if (port == -1 && isFontCache()) {
        return;
      }
      refuse(port == -1 ? "look up " + host : "connect " + host + ":" + port);
    }

    /** Java on Linux names its cache of fonts after the machine, and asks for the name of that. */
    private static boolean isFontCache() {
      return StackWalker.getInstance()
          .walk(
              frames ->
                  frames.anyMatch(
                      frame -> frame.getClassName().equals("sun.font.FcFontConfiguration")));
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
      checkConnect(host, port);
    }

    @Override
    public void checkListen(int port) {
      refuse("listen " + port);
    }

    @Override
    public void checkAccept(String host, int port) {
      refuse("accept " + host + ":" + port);
    }

    @Override
    public void checkMulticast(InetAddress group) {
      refuse("multicast " + group);
    }

    private static void refuse(String attempt) {
      synchronized (Guarded.ATTEMPTS) {
        Guarded.ATTEMPTS.add(attempt);
      }
      throw new SecurityException(attempt);
    }
  }
}
