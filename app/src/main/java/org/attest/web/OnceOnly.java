package org.attest.web;

import java.util.concurrent.atomic.AtomicBoolean;

/// A secret that counts for whoever shows it first.
record OnceOnly(String secret, AtomicBoolean used) {
  OnceOnly(String secret) {
    this(secret, new AtomicBoolean());
  }

  boolean isFirst(String given) {
    return Secrets.same(secret, given) && used.compareAndSet(false, true);
  }

  @Override
  public String toString() {
    return "OnceOnly";
  }
}
