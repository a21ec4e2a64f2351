package org.sptt.edge;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses anybody can reach, as against those of the own network. */
public final class PublicInternet {

  private PublicInternet() {}

  public static boolean includes(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && (address instanceof Inet6Address
            ? isGlobal6(address.getAddress())
            : isGlobal4(address.getAddress()));
  }

  // RFC 6890: this network, shared, protocol assignments, benchmarks, reserved.
  private static boolean isGlobal4(byte[] address) {
    int first = address[0] & 0xFF;
    int second = address[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean assigned = first == 192 && second == 0 && address[2] == 0;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !assigned && !benchmark;
  }

  // Only 2000::/3 is given out, and of it 2002::/16 and 2001::/23 lead to IPv4 or nowhere.
  private static boolean isGlobal6(byte[] address) {
    boolean givenOut = (address[0] & 0xE0) == 0x20;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    boolean special = address[0] == 0x20 && address[1] == 0x01 && (address[2] & 0xFE) == 0;
    return givenOut && !sixToFour && !special;
  }
}
