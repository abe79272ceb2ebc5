package org.attest.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.attest.text.AttestException;

/// Where the page is to be served.
///
/// @param address a name or number of this machine
/// @param port 0 for any that is free
public record Listening(String address, int port) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int USUAL_PORT = 8400;
  private static final int LAST_PORT = 65_535;

  /// On this machine alone, on any port that is free.
  public static final Listening ANYWHERE_HERE = new Listening(LOOPBACK, 0);

  public Listening {
    if (port < 0 || port > LAST_PORT) {
      throw new AttestException("there is no port " + port + ": --port takes 0 to " + LAST_PORT);
    }
  }

  /// Whether only this machine reaches it.
  public boolean isLocal() {
    return resolved().isLoopbackAddress();
  }

  /// Whether it is every address of this machine.
  boolean isEverywhere() {
    return resolved().isAnyLocalAddress();
  }

  /// Whether it is an address of this machine; it says in one line if not.
  void check() {
    try {
      var resolved = resolved();
      if (!resolved.isAnyLocalAddress() && NetworkInterface.getByInetAddress(resolved) == null) {
        throw new AttestException(address + " is no address of this machine: see --listen");
      }
    } catch (SocketException e) {
      throw new AttestException("the network of this machine cannot be looked at: " + e, e);
    }
  }

  private InetAddress resolved() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new AttestException("there is no address " + address + " on this machine", e);
    }
  }
}
