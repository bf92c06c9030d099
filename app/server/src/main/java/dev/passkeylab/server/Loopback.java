package dev.passkeylab.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The addresses that are called `localhost`. A browser tries both, so that we listen at both: at
/// the other one, another program could be taken for us.
final class Loopback {

  private static final String IPV4 = "127.0.0.1";
  private static final String IPV6 = "::1";
  private static final int LARGEST_HEAD = 16 * 1024;
  private static final int WAITING_CONNECTIONS = 1024;

  private Loopback() {}

  /// {@return connectors that listen at one port}
  ///
  /// @param port 0 for any that is free
  /// @param patience how long a connection may say nothing
  static List<ServerConnector> connectors(Server jetty, int port, Duration patience)
      throws IOException {
    var connectors = new ArrayList<ServerConnector>();
    connectors.add(connector(jetty, IPV4, port, patience));
    if (hasIpv6()) {
      int same = connectors.getFirst().getLocalPort();
      try {
        connectors.add(connector(jetty, IPV6, same, patience));
      } catch (IOException e) {
        connectors.getFirst().close();
        throw e;
      }
    }
    return connectors;
  }

  private static boolean hasIpv6() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(it -> it.isLoopbackAddress() && it instanceof Inet6Address);
  }

  private static ServerConnector connector(
      Server jetty, String address, int port, Duration patience) throws IOException {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEAD);
    var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(address);
    connector.setPort(port);
    connector.setAcceptQueueSize(WAITING_CONNECTIONS);
    connector.setIdleTimeout(patience.toMillis());
    connector.open();
    return connector;
  }
}
