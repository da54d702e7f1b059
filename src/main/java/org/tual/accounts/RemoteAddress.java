package org.tual.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.tual.access.RateLimit;

/** The bucket of attempts of whoever sent a request. */
final class RemoteAddress {
  private RemoteAddress() {}

  static String bucket(HttpServletRequest servlet) {
    try {
      return RateLimit.client(InetAddress.getByName(servlet.getRemoteAddr()));
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
