package dev.arbiter.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.arbiter.testing.TcpProxy.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A connection through a {@link TcpProxy}. */
final class TcpLink {

  private final TcpProxy proxy;
  private final Socket client;
  private final Socket server;
  private volatile @Nullable Fault atNextRequest;
  private volatile @Nullable Fault broken;

  TcpLink(TcpProxy proxy, Socket client, Socket server) {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
  }

  static void start(String name, Runnable work) {
    Thread thread = new Thread(work, "proxy-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  void start() throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    start("requests", () -> pump(client, server, true));
    start("answers", () -> pump(server, client, false));
  }

  void breakWith(Fault fault) {
    atNextRequest = fault;
  }

  boolean isBroken() {
    return atNextRequest != null || broken != null;
  }

  private void pump(Socket from, Socket to, boolean requests) {
    byte[] bytes = new byte[64 * 1024];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (requests) {
          breakIfDue(new String(bytes, 0, read, ISO_8859_1));
        }
        if (passes(requests)) {
          out.write(bytes, 0, read);
        } else if (resets()) {
          reset();
        }
      }
      end();
    } catch (IOException ended) {
      end();
    }
  }

  private void breakIfDue(String request) {
    Fault fault = broken;
    fault = fault == null ? atNextRequest : fault;
    broken = fault == null ? proxy.due(request) : fault;
  }

  private boolean passes(boolean requests) {
    Fault fault = broken;
    return fault == null || (requests && fault.arrives());
  }

  private boolean resets() {
    Fault fault = broken;
    return fault != null && fault.resets();
  }

  /** What is lost stays so: a server does not learn that its client has gone away. */
  private void end() {
    Fault fault = broken;
    if (fault == null || fault.resets()) {
      reset();
    }
  }

  void reset() {
    proxy.ended(this);
    abort(client);
    abort(server);
  }

  private static void abort(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException alreadyGone) {
      // That is what was wanted.
    }
  }
}
