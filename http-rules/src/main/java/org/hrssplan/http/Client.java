package org.hrssplan.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who asks, as far as an address tells: an IPv4 address, or the first half of an IPv6 address, whose second half its
 * owner chooses at will.
 *
 * @param network in hexadecimal
 */
record Client(String network) {
    private static final int IPV6_BYTES = 16;

    /** Empty for what is no address of the Internet, such as a name or a socket of this machine. */
    static Optional<byte[]> bytes(SocketAddress address) {
        return Optional.ofNullable(address.hostAddress() == null ? address.host() : address.hostAddress())
                .map(NetUtil::createByteArrayFromIpAddressString);
    }

    static Client of(byte[] address) {
        return new Client(HexFormat.of()
                .formatHex(address.length == IPV6_BYTES ? Arrays.copyOf(address, IPV6_BYTES / 2) : address));
    }
}
