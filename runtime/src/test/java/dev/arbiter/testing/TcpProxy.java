package dev.arbiter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The network between a client and a server, which breaks when it is told to. */
public final class TcpProxy implements AutoCloseable {

  /** How a connection breaks. */
  public enum Fault {
    /** The request does not reach the server, and the connection is reset. */
    REQUEST_RESET(false, true),
    /** The server receives the request, and the connection is reset instead of its answer. */
    ANSWER_RESET(true, true),
    /** The request does not reach the server, and nothing is heard any more. */
    REQUEST_LOST(false, false),
    /** The server receives the request, and nothing is heard any more. */
    ANSWER_LOST(true, false);

    private final boolean arrives;
    private final boolean resets;

    Fault(boolean arrives, boolean resets) {
      this.arrives = arrives;
      this.resets = resets;
    }

    /** Whether the server receives the request. */
    public boolean arrives() {
      return arrives;
    }

    boolean resets() {
      return resets;
    }
  }

  /** A fault that waits for its moment. */
  private record Planned(String text, Fault fault) {}

  private final InetSocketAddress server;
  private final ServerSocket clients;
  private final Set<TcpLink> links = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Planned> planned = new AtomicReference<>();

  private TcpProxy(InetSocketAddress server) {
    this.server = server;
    try {
      clients = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    TcpLink.start("accept", this::accept);
  }

  /** A proxy in front of a port of this machine. */
  public static TcpProxy to(int port) {
    return new TcpProxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /** A proxy in front of the server that a data source of {@link TestPostgres} leads to. */
  public static TcpProxy to(DataSource dataSource) {
    PGSimpleDataSource source = (PGSimpleDataSource) dataSource;
    return new TcpProxy(
        new InetSocketAddress(source.getServerNames()[0], source.getPortNumbers()[0]));
  }

  /** The port of this machine at which it listens. */
  public int port() {
    return clients.getLocalPort();
  }

  /** Such a data source, with the proxy on the way. */
  public PGSimpleDataSource on(DataSource dataSource) {
    PGSimpleDataSource direct = (PGSimpleDataSource) dataSource;
    PGSimpleDataSource proxied = new PGSimpleDataSource();
    proxied.setURL(direct.getURL());
    proxied.setUser(direct.getUser());
    proxied.setPassword(direct.getPassword());
    proxied.setServerNames(new String[] {clients.getInetAddress().getHostAddress()});
    proxied.setPortNumbers(new int[] {port()});
    return proxied;
  }

  /** Breaks the connection whose request is the next one that contains a text. */
  public void breakAt(String text, Fault fault) {
    planned.set(new Planned(text, fault));
  }

  /** Breaks every connection there is, at its next request. */
  public void breakAll(Fault fault) {
    links.forEach(link -> link.breakWith(fault));
  }

  /** Resets every connection there is, at once. */
  public void resetAll() {
    links.forEach(TcpLink::reset);
  }

  /** Resets every connection that is broken, or would be at its next request. */
  public void resetBroken() {
    links.stream().filter(TcpLink::isBroken).forEach(TcpLink::reset);
  }

  /** The fault that a request's moment has come for. */
  @Nullable Fault due(String request) {
    Planned next = planned.get();
    return next != null && request.contains(next.text()) && planned.compareAndSet(next, null)
        ? next.fault()
        : null;
  }

  void ended(TcpLink link) {
    links.remove(link);
  }

  private void accept() {
    while (true) {
      try {
        Socket client = clients.accept();
        connect(client);
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket upstream = new Socket();
    try {
      upstream.connect(server);
    } catch (IOException refused) {
      client.close();
      return;
    }
    TcpLink link = new TcpLink(this, client, upstream);
    links.add(link);
    link.start();
  }

  /** Closes all connections, also those of which nothing is heard any more. */
  @Override
  public void close() {
    try {
      clients.close();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    resetAll();
  }
}
