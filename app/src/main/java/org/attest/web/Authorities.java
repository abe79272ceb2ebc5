package org.attest.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The authorities (RFC 9110, section 7.2) under which a server answers: a page from elsewhere that
/// has its own name point to this machine (DNS rebinding) asks under another one.
record Authorities(Set<String> names) {
  private static final int USUAL_HTTP_PORT = 80;

  Authorities {
    names = Set.copyOf(names);
  }

  /// The ways to say an address at a port.
  static Authorities of(String address, int port) throws IOException {
    var hosts = new LinkedHashSet<>(List.of(Listening.LOOPBACK, "localhost", "[::1]"));
    hosts.add(host(address));
    if (InetAddress.getByName(address).isAnyLocalAddress()) {
      hosts.addAll(ofThisMachine());
    }
    var names = new LinkedHashSet<String>();
    for (var host : hosts) {
      names.add(host + ":" + port);
      if (port == USUAL_HTTP_PORT) {
        names.add(host);
      }
    }
    return new Authorities(names);
  }

  private static List<String> ofThisMachine() throws IOException {
    var hosts = new ArrayList<String>();
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      network
          .inetAddresses()
          .map(InetAddress::getHostAddress)
          .map(Authorities::host)
          .forEach(hosts::add);
    }
    return hosts;
  }

  /// As an address of a page writes it: numbers of version 6 stand in brackets, without a zone.
  static String host(String address) {
    int zone = address.indexOf('%');
    var bare = zone < 0 ? address : address.substring(0, zone);
    return bare.contains(":") && !bare.startsWith("[") ? "[" + bare + "]" : bare;
  }

  boolean contain(String authority) {
    return names.contains(authority);
  }
}
